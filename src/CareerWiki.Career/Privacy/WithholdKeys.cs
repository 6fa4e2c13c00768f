using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Privacy;

/// <summary>Takes private facts out of the metadata, when a document is read for the public profile.</summary>
public sealed class WithholdKeys : IProcessModule
{
    public Draft Process(Draft draft) => draft.Whole is null || draft.IsUnread
        ? draft
        : draft with { Document = draft.Document with { Metadata = PrivateKeys.Without(draft.Document.Metadata, PrivacyPolicy.Of(draft.Document.Metadata)) } };
}
