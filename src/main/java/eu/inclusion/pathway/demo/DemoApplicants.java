package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.internationalcall.ApplicationAnswers;
import eu.inclusion.pathway.internationalcall.ApplicationTexts;
import eu.inclusion.pathway.internationalcall.Applying;
import eu.inclusion.pathway.internationalcall.ApplyingPerson;
import eu.inclusion.pathway.internationalcall.CallContent;
import eu.inclusion.pathway.internationalcall.CallStage;
import eu.inclusion.pathway.internationalcall.EventIdeas;
import eu.inclusion.pathway.internationalcall.FundingKind;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import eu.inclusion.pathway.internationalcall.LanguageLevel;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's organisations that want to come to international events. */
@Component
@Profile("demo")
class DemoApplicants {

    private final Applying applying;
    private final InternationalCallDesk desk;
    private final EventIdeas ideas;
    private final Events events;

    DemoApplicants(Applying applying, InternationalCallDesk desk, EventIdeas ideas, Events events) {
        this.applying = applying;
        this.desk = desk;
        this.ideas = ideas;
        this.events = events;
    }

    /** Writes what a call tells besides when and where. */
    void tell(String event) {
        desk.write(id(event), new CallContent("Youth workers and volunteers who work with young people with fewer opportunities. It may be your "
                + "first time abroad.", 18, "You know three organisations that could be your partners, and how a first project begins.",
                "No fee. The host pays board and lodging, your agency your travel. We expect you for all four days."));
    }

    /** Shows other agencies an idea; one of them likes it. */
    void show(String event, AgencyCode other) {
        desk.show(id(event), CallStage.IDEA);
        ideas.comment(id(event), other, "Anna Officer", "Two of our organisations would love this. Could it be after the exams?");
        ideas.commit(id(event), other, FundingKind.ACCESSIBILITY, 1500, DemoStaff.officerOf(other));
    }

    /** Two persons of an organisation apply. */
    void apply(String event, DemoCase subject, String motivation) {
        applying.submit(id(event), subject.path().organisationId(), new ApplicationAnswers(List.of(person(subject), colleague(subject)),
                ApplicationTexts.of(motivation, "An exchange on paper so far. We know our neighbourhood well.",
                        Set.of(FewerOpportunitiesGroup.SOCIAL_BARRIERS, FewerOpportunitiesGroup.ECONOMIC_BARRIERS),
                        "A slower pace on the first evening would help.")), subject.organisation().email());
    }

    /** An organisation has begun and not sent it. */
    void begin(String event, DemoCase subject) {
        applying.keep(id(event), subject.path().organisationId(), new ApplicationAnswers(List.of(person(subject)),
                ApplicationTexts.of("We would like to meet others.", null, Set.of(), null)), subject.organisation().email());
    }

    private static ApplyingPerson person(DemoCase subject) {
        return new ApplyingPerson(subject.organisation().contact(), null, subject.organisation().email(), null,
                new Country(subject.organisation().country()), "Coordinator", LanguageLevel.GOOD);
    }

    private static ApplyingPerson colleague(DemoCase subject) {
        return new ApplyingPerson("Robin Invented", "they", "robin." + subject.organisation().email(), null,
                new Country(subject.organisation().country()), "Youth worker", LanguageLevel.BASIC);
    }

    private EventId id(String reference) {
        return events.findByReference(reference).orElseThrow().id();
    }
}
