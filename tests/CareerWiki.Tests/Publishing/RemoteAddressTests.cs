using CareerWiki.Publish.Branch;

namespace CareerWiki.Tests.Publishing;

public sealed class RemoteAddressTests
{
    [Theory]
    [InlineData("https://github.com/Hong/career-wiki", "hong.github.io", "/career-wiki")]
    [InlineData("https://github.com/hong/career-wiki.git", "hong.github.io", "/career-wiki")]
    [InlineData("https://github.com/hong/career-wiki/", "hong.github.io", "/career-wiki")]
    [InlineData("https://hong:token@github.com/hong/Career.Wiki.git/", "hong.github.io", "/Career.Wiki")]
    [InlineData("http://www.GitHub.com/hong/a_b", "hong.github.io", "/a_b")]
    [InlineData("ssh://git@github.com/hong/career-wiki.git", "hong.github.io", "/career-wiki")]
    [InlineData("ssh://git@ssh.github.com:443/hong/career-wiki", "hong.github.io", "/career-wiki")]
    [InlineData("git@github.com:hong/career-wiki.git", "hong.github.io", "/career-wiki")]
    [InlineData("github.com:hong/career-wiki", "hong.github.io", "/career-wiki")]
    [InlineData("git@github.com:Hong/hong.GitHub.io.git", "hong.github.io", "")]
    [InlineData("https://github.com/hong/hong.github.io", "hong.github.io", "")]
    public void Github_serves_a_repository_at(string remote, string host, string linkRoot) => Assert.Equal(new GitHubPagesAddress(host, linkRoot), GitHubPagesAddress.Of(remote));

    [Theory]
    [InlineData("https://gitlab.com/hong/wiki.git")]
    [InlineData("https://github.com.example/hong/wiki")]
    [InlineData("https://example.com/github.com/hong/wiki")]
    [InlineData("https://notgithub.com/hong/wiki")]
    [InlineData("https://x@evil.example/@github.com/hong/wiki")]
    [InlineData("git@gitlab.com:hong/wiki.git")]
    [InlineData("https://github.com/hong")]
    [InlineData("https://github.com/hong/wiki/tree/main")]
    [InlineData("https://gist.github.com/hong/0123456789")]
    [InlineData("/srv/github.com/hong/wiki")]
    [InlineData("")]
    public void Other_hosts_are_not_githubs(string remote) => Assert.Null(GitHubPagesAddress.Of(remote));

    [Theory]
    [InlineData("https://hong:token@host/x", "https://host/x")]
    [InlineData("https://ghp_token@host/x", "https://host/x")]
    [InlineData("https://hong:p@ss'w@host/x", "https://host/x")]
    [InlineData("fatal: unable to access 'https://hong:token@host/x/': no. See https://a:b@host.", "fatal: unable to access 'https://host/x/': no. See https://host.")]
    [InlineData("git@host:x", "git@host:x")]
    [InlineData("https://host/hong@example.com", "https://host/hong@example.com")]
    public void Credentials_are_hidden(string text, string shown) => Assert.Equal(shown, Credentials.Hide(text));

    [Theory]
    [InlineData("https://host/x.git", true)]
    [InlineData("ssh://git@host:22/x", true)]
    [InlineData("git@host:x", true)]
    [InlineData("host:x", true)]
    [InlineData("origin", false)]
    [InlineData("../x:y", false)]
    [InlineData("./a:b", false)]
    [InlineData("/srv/x", false)]
    public void An_address_is_told_from_a_name_or_a_path(string text, bool isAddress) => Assert.Equal(isAddress, RemoteAddress.IsAddress(text));

    [Theory]
    [InlineData("https://a:b@host.example/hong/wiki.git", "git@HOST.example:hong/wiki", true)]
    [InlineData("ssh://git@host.example:2222/hong/wiki/", "https://host.example/hong/wiki.git", true)]
    [InlineData("ssh://git@ssh.github.com:443/hong/wiki", "https://github.com/Hong/wiki", true)]
    [InlineData("https://host.example/hong/wiki", "https://host.example/hong/other", false)]
    [InlineData("../x.git", "x", false)]
    [InlineData("./x.git/", "x", true)]
    public void Two_ways_to_write_one_repository_are_the_same(string one, string other, bool areSame) =>
        Assert.Equal(areSame, RemoteAddress.Of(one, Path.GetTempPath()).IsSameAs(RemoteAddress.Of(other, Path.GetTempPath())));

    [Theory]
    [InlineData("tree 1\nauthor A <a@x> 1 +0000\ncommitter A <a@x> 86400 +0000\n\nS\n\nPublished-by: career-wiki\n", true)]
    [InlineData("tree 1\nparent 2\ncommitter A <a@x> 86400 +0000\n\nS\n\nPublished-by: career-wiki\n", false)]
    [InlineData("tree 1\ncommitter A <a@x> 86400 +0000\n\nS\n\nPublished-by: career-wiki\nmore", false)]
    [InlineData("tree 1\ncommitter A <a@x> 86400 +0000\n\nS\n\nparent Published-by: career-wiki", false)]
    public void A_commit_tells_whether_it_is_ours(string commit, bool isOurs)
    {
        var head = BranchHead.Of("0123", commit);
        Assert.Equal(("0123", "1", isOurs, "S", new DateOnly(1970, 1, 2)), (head.Hash, head.Tree, head.IsOurs, head.Subject, head.Day));
    }
}
