package eu.inclusion.pathway.desk.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.attendance.EventNight;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Badges and the list to sign, for two persons and for three hundred. */
@ProductTest
@OnH2
@Transactional
class EventPrintsTest {

    private static final String LONG = "María de los Ángeles Fernández-Villaverde y Sánchez-Albornoz de la Torre";
    private static final String ARABIC = "ليلى حداد";

    @Autowired
    private MockMvc pages;
    @Autowired
    private AutowireCapableBeanFactory house;

    private EventNight night;

    @BeforeEach
    void anAgency() {
        night = house.createBean(EventNight.class);
    }

    @Test
    void longNamesOtherScriptsAndCompanionsStandOnBadgesAndList() throws Exception {
        Event event = night.plan();
        night.naming(night.coming(event.id(), "Internationale Vereinigung für Kinder- und Jugendhilfezusammenschlüsse", 3),
                new NamedPerson(LONG, null, null),
                new NamedPerson(ARABIC, null, null), new NamedPerson(null, "Kim Vos", null, null, true));
        night.coming(event.id(), "בית הנוער", 1);

        try (PDDocument badges = print(event, "badges.pdf")) {
            assertThat(badges.getNumberOfPages()).isEqualTo(1);
            assertThat(badges.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(text(badges)).contains("Fernández-Villaverde", "Kim Vos", "companion", "BE05 JINT")
                    .containsPattern("[\\u0600-\\u06ff\\ufb50-\\ufeff]{3}")
                    .containsPattern("[\\u0590-\\u05ff]{3}").doesNotContain("\u25a1");
        }
        try (PDDocument list = print(event, "signatures.pdf")) {
            assertThat(text(list)).contains(event.reference(), "Signature", "Belgium", "Kim Vos (companion)", "1 / 1")
                    .doesNotContain("\u25a1");
            assertThat(list.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void threeHundredPersonsArePrintedWithTheHeadOnEveryPage() throws Exception {
        Event event = night.plan(400);
        IntStream.range(0, 30).forEach(number -> night.coming(event.id(), "Youth club number " + number, 10));

        try (PDDocument badges = print(event, "badges.pdf")) {
            assertThat(badges.getNumberOfPages()).isEqualTo(38);
        }
        try (PDDocument list = print(event, "signatures.pdf")) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(list.getNumberOfPages());
            assertThat(stripper.getText(list)).contains("Organisation", event.reference(),
                    list.getNumberOfPages() + " / " + list.getNumberOfPages());
        }
    }

    @Test
    void othersHaveNoPrintsOfAnEvent() throws Exception {
        String address = "/desk/events/" + night.plan().reference();
        pages.perform(get(address + "/badges.pdf").with(Visitors.as(Visitors.officer("NL02")))).andExpect(status().isNotFound());
        pages.perform(get(address + "/signatures.pdf").with(Visitors.as(Visitors.officer("NL02")))).andExpect(status().isNotFound());
    }

    private PDDocument print(Event event, String file) throws Exception {
        byte[] pdf = pages.perform(get("/desk/events/" + event.reference() + "/" + file).with(Visitors.as(Visitors.officer("BE05"))))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf);
    }
}
