using BenchmarkDotNet.Running;
using CareerWiki.Benchmarks;

// `-- write DIR COUNT` makes a folder of notes, to time the whole program with; anything else is for BenchmarkDotNet.
if (args is ["write", var folder, var number])
{
    var count = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
    for (var i = 0; i < count; i++)
    {
        var path = Path.Combine(folder, Notes.Path(i));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, Notes.Text(i, count)).ConfigureAwait(false);
    }

    return;
}

// `-- names COUNT` times what a benchmark can't: the first use of the lexicon in a process, then a scan of so many notes.
if (args is ["names", var notes])
{
    NamesTimer.Run(int.Parse(notes, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Notes).Assembly).Run(args);
