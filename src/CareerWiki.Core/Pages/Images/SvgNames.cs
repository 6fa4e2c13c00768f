using System.Collections.Frozen;

namespace CareerWiki.Core.Pages.Images;

/// <summary>What draws in an SVG (SVG 1.1 and 2, Filter Effects, CSS Masking). Names that are not here go: editors put whole documents into their own.</summary>
internal static class SvgNames
{
    public static FrozenSet<string> Elements { get; } = Set("""
        a animate animateMotion animateTransform circle clipPath defs ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
        feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
        feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line linearGradient marker mask mpath path pattern
        polygon polyline radialGradient rect set stop style svg switch symbol text textPath tspan use view
        """);

    public static FrozenSet<string> Attributes { get; } = Set("""
        accumulate additive alignment-baseline amplitude attributeName azimuth baseFrequency baseline-shift begin bias by calcMode class clip clip-path clip-rule
        clipPathUnits color color-interpolation color-interpolation-filters color-rendering cursor cx cy d diffuseConstant direction display divisor
        dominant-baseline dur dx dy edgeMode elevation enable-background end exponent fill fill-opacity fill-rule filter filterUnits flood-color flood-opacity
        font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant font-weight fr from fx fy
        glyph-orientation-horizontal glyph-orientation-vertical gradientTransform gradientUnits height id image-rendering in in2 intercept isolation k1 k2 k3 k4
        kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lang lengthAdjust letter-spacing lighting-color limitingConeAngle marker-end marker-mid
        marker-start markerHeight markerUnits markerWidth mask mask-type maskContentUnits maskUnits max media min mix-blend-mode mode numOctaves offset opacity
        operator order orient origin overflow paint-order path pathLength patternContentUnits patternTransform patternUnits pointer-events points pointsAtX
        pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius refX refY repeatCount repeatDur requiredExtensions requiredFeatures restart
        result rotate rx ry scale seed shape-rendering side slope spacing specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles
        stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style
        surfaceScale systemLanguage tableValues targetX targetY text-anchor text-decoration text-overflow text-rendering textLength to transform transform-box
        transform-origin type unicode-bidi values vector-effect version viewBox visibility white-space width word-spacing writing-mode x x1 x2 xChannelSelector y
        y1 y2 yChannelSelector z zoomAndPan
        """);

    private static FrozenSet<string> Set(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
