package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the programme has a name in English and in Dutch. */
class ProgrammeTextsTest {

    private final ResourceBundle english = ResourceBundle.getBundle("messages/programme", Locale.ROOT);
    private final ResourceBundle dutch = ResourceBundle.getBundle("messages/programme", Locale.forLanguageTag("nl"));

    @Test
    void everyWordHasANameInBothLanguages() {
        List<String> keys = new ArrayList<>();
        keys.addAll(names("strand", Strand.values()));
        keys.addAll(names("group", FewerOpportunitiesGroup.values()));
        keys.addAll(names("field", Field.values()));
        keys.addAll(names("action", Action.values()));
        keys.addAll(names("project-type", ProjectType.values()));
        keys.addAll(names("impact", Impact.values()));
        keys.addAll(names("community", Community.values()));
        keys.addAll(names("organisation-type", OrganisationType.values()));
        keys.addAll(names("standing", Standing.values()));
        keys.addAll(names("award-criterion", AwardCriterion.values()));
        Priorities.shipped().all().forEach(priority -> keys.add("programme.priority." + priority.code()));
        Topics.shipped().codes().forEach(topic -> keys.add("programme.topic." + topic));

        assertThat(english.keySet()).containsAll(keys);
        assertThat(dutch.keySet()).containsAll(keys);
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(dutch.getLocale().getLanguage()).isEqualTo("nl");
        assertThat(dutch.keySet()).isEqualTo(english.keySet());
    }

    private static List<String> names(String kind, Enum<?>[] values) {
        return Stream.of(values).map(value -> "programme." + kind + "." + value.name()).toList();
    }
}
