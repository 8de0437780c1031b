package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.form.FieldType;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.programme.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads a finding is led to the section in which it is mended. */
class FindingPlacesTest {

    private static final Path RULES = Path.of("src/main/java/eu/inclusion/pathway/eligibility");
    private static final Pattern CODE = Pattern.compile("CODE = \"([a-z-]+)\"");

    /** Nothing in the form mends these. */
    private static final Set<String> NOWHERE = Set.of("deadline", "known-call", "similar-application", "consortium-once");

    @Test
    void everyRuleHasItsPlaceOrNone() throws IOException {
        assertThat(codes()).filteredOn(code -> !NOWHERE.contains(code)).isNotEmpty()
                .allSatisfy(code -> assertThat(FindingPlaces.of(code, SectionKind.of(Action.KA220))).as(code).isNotNull());
    }

    @Test
    void theBudgetIsMendedWhereTheMoneyIsDivided() {
        assertThat(FindingPlaces.of("budget", SectionKind.of(Action.KA210)).section()).isEqualTo(SectionKind.ACTIVITIES);
        assertThat(FindingPlaces.of("budget", SectionKind.of(Action.KA220)).section()).isEqualTo(SectionKind.WORK_PACKAGES);
    }

    @Test
    void whatIsAskedOfOneRowIsAskedInTheForm() throws IOException {
        assertThat(FindingPlaces.IN_ROW).isNotEmpty();
        for (Map.Entry<String, String> asked : FindingPlaces.IN_ROW.entrySet()) {
            SectionKind section = FindingPlaces.of(asked.getKey(), SectionKind.of(Action.KA220)).section();
            assertThat(idsInRowsOf(section)).as(asked.getKey()).contains(asked.getValue());
        }
    }

    /** As they end on the page; of a date the day comes first. */
    private static List<String> idsInRowsOf(SectionKind section) throws IOException {
        FormSchema form = new Forms().read(Files.readString(Path.of("forms", "application-" + section.name().toLowerCase(Locale.ROOT) + ".form")));
        return form.rows().stream().filter(rows -> rows.key().equals(section == SectionKind.ACTIVITIES ? "activities" : "partners"))
                .flatMap(rows -> rows.fields().stream()).map(field -> field.type() == FieldType.DATE ? field.key() + "-day" : field.key()).toList();
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(Files::isRegularFile).flatMap(FindingPlacesTest::codesIn).collect(Collectors.toSet());
        }
    }

    private static Stream<String> codesIn(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
