using static CareerWiki.Tests.Support.MentionExtensions;

namespace CareerWiki.Tests.Tagging;

/// <summary>Where a name begins and ends in running text.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Actions에서 빌드한다 (GitHub)", "GitHub Actions,GitHub")]
    [InlineData("MySQL과 LevelDB에서", "MySQL,LevelDB")]
    [InlineData("카프카를 읽고 쿠버네티스에서만 돌린다", "Apache Kafka,Kubernetes")]
    [InlineData("쿠버네티스였던 것, 도커라는 이름, 리눅스입니다", "Kubernetes,Docker,Linux")]
    [InlineData("리눅스까지만이라도 배우자", "Linux")]
    [InlineData("네이버랑 카카오한테서 메일이 왔다", "Naver,Kakao")]
    [InlineData("PostgreSQL이라면 몰라도", "PostgreSQL")]
    [InlineData("k8s로, K8s와", "Kubernetes")]
    [InlineData("Node.js와 NodeJS와 node.js", "Node.js")]
    [InlineData("C++과 C#과 .NET", "C++,C#,.NET")]
    [InlineData("Java 17, Java17, HTTP/2", "Java,HTTP/2")]
    [InlineData("TypeScript/React·Redis, (PostgreSQL)", "TypeScript,React,Redis,PostgreSQL")]
    [InlineData("PostgreSQL's planner and MongoDBs", "PostgreSQL,MongoDB")]
    [InlineData("Spring Boot, spring-boot, SpringBoot", "Spring Boot")]
    [InlineData("**Kafka**를 굵게, `redis` 코드로", "Apache Kafka,Redis")]
    [InlineData("| DB | 값 |\n|---|---|\n| PostgreSQL | 1 |", "PostgreSQL")]
    [InlineData("## PostgreSQL 정리\n\n본문", "PostgreSQL")]
    [InlineData("<p>PostgreSQL과 <b>Redis</b></p>", "PostgreSQL,Redis")]
    [InlineData("```yaml\n배울 것:\n□ PostgreSQL 읽기\n```", "PostgreSQL")]
    [InlineData("각주[^1]\n\n[^1]: PostgreSQL 문서", "PostgreSQL")]
    [InlineData("Spring\nBoot로 만든다", "Spring Boot")]
    public void A_name_is_found_with_what_is_glued_to_it(string text, string names) => Assert.Equal(names.Split(','), NamesIn(text));

    [Theory]
    [InlineData("파이프라인과 온라인, 가이드라인, 메타버스")]
    [InlineData("카카오닙스 초콜릿, 라인댄스")]
    [InlineData("https://kafka.apache.org 와 www.redis.io/docs")]
    [InlineData("hong@mysql.com 으로")]
    [InlineData("src/redis/client.ts 와 ./kafka/run 과 C:\\mysql\\bin")]
    [InlineData("spring.kafka.topic 과 redis.get(key) 와 my_redis_key")]
    [InlineData("redis.conf 와 kafka-topics.sh")]
    [InlineData("@nestjs/core 와 $REDIS 와 --mysql")]
    [InlineData("<!-- PostgreSQL -->")]
    [InlineData("```go\nredis.NewClient()\n// PostgreSQL\n```")]
    [InlineData("    indented PostgreSQL code")]
    [InlineData("Redisson이 아니라 Redistribute")]
    [InlineData("Mr. Jenkins, 젠킨스 씨, 루비(Ruby) 님")]
    public void A_longer_word_an_address_or_code_is_no_mention(string text) =>
        Assert.Empty(NamesIn(text).Except(["Redisson", "RESP"]));

    [Fact]
    public void The_longest_name_counts() => Assert.Equal(["Redis Cluster", "Kakao Pay", "Spring Boot"], NamesIn("Redis Cluster, 카카오페이 공고, Spring Boot"));
}
