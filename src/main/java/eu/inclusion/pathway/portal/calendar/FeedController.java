package eu.inclusion.pathway.portal.calendar;

import eu.inclusion.pathway.calendar.Feed;
import eu.inclusion.pathway.calendar.Feeds;
import eu.inclusion.pathway.calendar.OpenEventQuery;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calendars as calendar programs fetch them: rarely anew, and not at all while nothing has changed. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Feeds feeds;
    private final NationalAgencies agencies;

    FeedController(Feeds feeds, NationalAgencies agencies) {
        this.feeds = feeds;
        this.agencies = agencies;
    }

    @GetMapping("/events/feed.ics")
    ResponseEntity<byte[]> open(EventChoice choice, @RequestParam(defaultValue = "en") String language) {
        OpenEventQuery query = choice.query(agencies);
        return answer(feeds.open(OpenEventQuery.of(query.agency(), query.strand()), reader(language)), CacheControl.maxAge(FRESH).cachePublic());
    }

    /** An address that opens nothing any more is gone without a word, as if it had never been. */
    @GetMapping("/feeds/{secret}.ics")
    ResponseEntity<byte[]> own(@PathVariable String secret, @RequestParam(defaultValue = "en") String language) {
        return feeds.find(secret, reader(language)).map(feed -> answer(feed, CacheControl.maxAge(FRESH).cachePrivate()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Feed feed, CacheControl caching) {
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(caching).eTag(feed.version())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(feed.fileName()).build().toString())
                .header("X-Robots-Tag", "noindex")
                .body(feed.bytes());
    }

    private static Locale reader(String language) {
        return language.equals("nl") ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
    }
}
