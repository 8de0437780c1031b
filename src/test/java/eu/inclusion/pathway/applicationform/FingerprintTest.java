package eu.inclusion.pathway.applicationform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.programme.Action;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The fingerprint depends on what is said and on nothing else. */
class FingerprintTest {

    private final CallKey call = new CallKey(2025, Action.KA210, 1);

    @Test
    void theOrderInWhichAnswersWereKeptDoesNotMatter() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("title", "Mee 🚴");
        one.put("lumpSum", "30000");
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("lumpSum", "30000");
        other.put("title", "Mee 🚴");

        assertThat(of(one)).isEqualTo(of(other)).hasSize(64);
    }

    @Test
    void oneLetterChangesIt() {
        assertThat(of(Map.of("title", "Mee"))).isNotEqualTo(of(Map.of("title", "mee")));
    }

    @Test
    void theTextReadBackFromTheStoreIsTheSame() {
        Map<String, Object> answers = Map.of("amount", new BigDecimal("1E+4"), "years", 8L, "text", "a\n\"b\" \u202e كلنا");

        assertThat(of(AnswersJson.read(AnswersJson.write(answers)))).isEqualTo(of(answers));
    }

    @Test
    void theCanonicalTextIsPlainJson() {
        assertThat(Fingerprint.canonical(call, "KA210-YOU-1A2B3C4D", 1, Map.of(SectionKind.CONTEXT, Map.of("title", "Mee"))))
                .isEqualTo("{\"action\":\"KA210\",\"callYear\":2025,\"reference\":\"KA210-YOU-1A2B3C4D\",\"round\":1,"
                        + "\"sections\":{\"context\":{\"title\":\"Mee\"}}}");
    }

    private String of(Map<String, Object> answers) {
        return Fingerprint.of(Fingerprint.canonical(call, "KA210-YOU-1A2B3C4D", 1, Map.of(SectionKind.CONTEXT, answers)));
    }
}
