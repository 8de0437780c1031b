package eu.inclusion.pathway.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every form of the house can be read, drawn and checked, and speaks to organisations in their language. */
class FormHouseTest {

    private static final Path FORMS = Path.of("forms");
    private static final List<House> HOUSE = new ArrayList<>();

    /** One form of the house, as its file and as it is read. */
    private record House(Path file, JsonNode json, FormSchema form) {

        String name() {
            return file.getFileName().toString();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    @BeforeAll
    static void everyFormCanBeRead() throws IOException {
        HOUSE.clear();
        assertThat(FORMS).isDirectory();
        try (Stream<Path> files = Files.list(FORMS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".form")).sorted().toList()) {
                String content = Files.readString(file);
                HOUSE.add(new House(file, new ObjectMapper().readTree(content), new Forms().read(content)));
            }
        }
    }

    @Test
    void aFormIsNamedAfterItsId() {
        assertThat(HOUSE).allSatisfy(house -> {
            assertThat(house.name()).isEqualTo(house.form().id() + ".form");
            assertThat(house.form().id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        });
    }

    @Test
    void aFormIsMadeForThePlatformThatDrawsIt() {
        assertThat(HOUSE).allSatisfy(house -> {
            assertThat(house.json().path("schemaVersion").asInt()).as(house.name()).isEqualTo(16);
            assertThat(house.json().path("executionPlatform").asText()).as(house.name()).isEqualTo("Camunda Platform");
            assertThat(house.json().path("executionPlatformVersion").asText()).as(house.name()).isEqualTo("7.24.0");
        });
    }

    @Test
    void theDoorOfAFormIsKnown() {
        assertThat(HOUSE).allSatisfy(house -> assertThat(house.form().properties().getOrDefault("door", "staff"))
                .as(house.name()).isIn("staff", "both", "portal"));
    }

    /** A dynamic list disables Tasklist's Complete button for good. */
    @Test
    void whatOfficersSeeTasklistCanDraw() {
        assertThat(HOUSE).filteredOn(house -> !house.form().portalOnly())
                .allSatisfy(house -> assertThat(house.form().rows()).as(house.name()).isEmpty());
    }

    /** Older cases and other doors leave values out; where one is missing, nothing may stand there with a gap in it. */
    @Test
    void aConditionSaysWhatHoldsWhereAValueIsMissing() {
        Pattern unsaid = Pattern.compile("(\\w+) *(?:[<>]=?|= *(?:\"\"|0|false)(?![\\w.]))|(?:count|list contains) *\\( *(\\w+)");
        assertThat(HOUSE).allSatisfy(house -> assertThat(house.json().findValuesAsText("hide")).as(house.name())
                .allSatisfy(condition -> assertThat(unsaid.matcher(condition).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                        .as("%s: write 'x = null or …' before it, or 'x != true' instead of 'x = false'", condition)
                        .allSatisfy(name -> assertThat(condition).contains(name + " = null or "))));
    }

    @Test
    void everyComponentHasAnIdOfItsOwn() {
        assertThat(HOUSE).allSatisfy(house -> assertThat(house.form().flat()).as(house.name())
                .extracting(FormComponent::id).doesNotHaveDuplicates().doesNotContain(""));
    }

    @Test
    void everyQuestionHasALabel() {
        assertThat(HOUSE).allSatisfy(house -> assertThat(Stream.concat(house.form().fields().stream(),
                house.form().rows().stream().flatMap(rows -> rows.fields().stream())))
                .as(house.name()).allSatisfy(field -> assertThat(field.label()).as(field.key()).isNotBlank()));
    }

    @Test
    void whatOrganisationsSeeIsThereInDutch() throws IOException {
        Set<String> dutch = dutch("forms");

        assertThat(HOUSE).filteredOn(house -> house.form().seenByOrganisations()).allSatisfy(house ->
                assertThat(dutch).as(house.name()).containsAll(FormWords.of(house.form())));
    }

    @Test
    void whatOfficersSeeIsThereInDutch() throws IOException {
        Set<String> dutch = dutch("staffforms");

        assertThat(HOUSE).filteredOn(house -> !house.form().seenByOrganisations()).allSatisfy(house ->
                assertThat(dutch).as(house.name()).containsAll(FormWords.of(house.form())));
    }

    @Test
    void noFormHasDutchWordsThatItNoLongerSays() throws IOException {
        Set<String> said = HOUSE.stream().flatMap(house -> FormWords.of(house.form()).stream()).collect(Collectors.toSet());

        assertThat(dutch("staffforms")).isSubsetOf(said);
        assertThat(dutch("forms")).isSubsetOf(said);
    }

    private static Set<String> dutch(String bundle) throws IOException {
        Properties dutch = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages", bundle + "_nl.properties"),
                StandardCharsets.UTF_8)) {
            dutch.load(file);
        }
        return dutch.stringPropertyNames();
    }

    @Test
    void aTaskOfAnOrganisationHasAFormThatOrganisationsSee() throws IOException {
        Map<String, FormSchema> forms = HOUSE.stream().map(House::form)
                .collect(Collectors.toMap(FormSchema::id, form -> form));
        for (Element task : tasksOfOrganisations()) {
            FormSchema form = forms.get(task.attr("camunda:formRef"));
            assertThat(form).as("form of " + task.id()).isNotNull();
            assertThat(form.seenByOrganisations()).as(form.id() + " of " + task.id()).isTrue();
        }
    }

    private static List<Element> tasksOfOrganisations() throws IOException {
        List<Element> tasks = new ArrayList<>();
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            for (Path model : models.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
                Jsoup.parse(Files.readString(model), Parser.xmlParser()).getElementsByTag("bpmn:userTask").stream()
                        .filter(task -> task.attr("camunda:candidateGroups").contains("organisation"))
                        .forEach(tasks::add);
            }
        }
        return tasks;
    }

    @Test
    void everyFormCanBeDrawn() {
        FormPage page = new FormPage();

        assertThat(HOUSE).allSatisfy(house -> assertThat(page.draw(
                page.views().first(house.form(), Map.of(), FormFixtures.ENGLISH), FormFixtures.ENGLISH)
                .select("h1").text()).as(house.name()).isNotBlank());
    }
}
