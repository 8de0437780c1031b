package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.desk.Chapter;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.preparation.GroupNeeds;
import eu.inclusion.pathway.preparation.Guardian;
import eu.inclusion.pathway.preparation.PersonPreparation;
import eu.inclusion.pathway.preparation.PersonTold;
import eu.inclusion.pathway.preparation.PreparationStanding;
import eu.inclusion.pathway.preparation.Preparations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws what is known of one person. */
@Component
class PersonPages {

    private final GroupNeeds groupNeeds;
    private final Preparations preparations;
    private final MessageSource messages;

    PersonPages(GroupNeeds groupNeeds, Preparations preparations, MessageSource messages) {
        this.groupNeeds = groupNeeds;
        this.preparations = preparations;
        this.messages = messages;
    }

    ModelAndView of(Event event, EventPerson person, @Nullable PersonPreparation known, Locale reader) {
        Words words = new Words(messages, reader);
        return new ModelAndView("desk/preparation/person").addObject("event", event).addObject("person", person)
                .addObject("standing", known == null ? PreparationStanding.NOTHING_TOLD : known.standing(event.startsOn()))
                .addObject("facts", known == null ? List.of() : facts(known, new PreparationTexts(words)))
                .addObject("permission", known == null ? null : known.permission())
                .addObject("answeredOn", known == null || known.permission() == null || known.permission().answeredAt() == null ? null
                        : words.moment(known.permission().answeredAt()))
                .addObject("toldAt", known == null ? null : words.moment(known.toldAt())).addObject("toldBy", known == null ? null : known.toldBy())
                .addObject("open", preparations.isOpen(person.participationId()))
                .addObject("group", groupNeeds.of(person.participationId()).orElse(null));
    }

    private static List<Chapter.Fact> facts(PersonPreparation known, PreparationTexts texts) {
        PersonTold told = known.told();
        Words words = texts.words();
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("needs", PreparationTexts.lines(texts.named("preparation.need.", told.wellbeing().needs()), told.wellbeing().needText()));
        facts.put("food", PreparationTexts.lines(texts.named("preparation.diet.", told.wellbeing().diets()), told.wellbeing().dietText()));
        facts.put("medical-support", told.wellbeing().medicalSupport());
        facts.put("birth-date", told.age().bornOn() == null ? null : words.day(told.age().bornOn()));
        facts.put("under-age", told.age().bornOn() == null && told.age().underAge() ? words.of("preparation.desk.under-age.yes") : null);
        facts.put("emergency", told.emergency().name() + ", " + told.emergency().phone());
        facts.put("guardian", told.guardian() == null ? null : guardian(told.guardian()));
        facts.put("accompanied-by", told.guardian() == null ? null : told.guardian().accompaniedBy());
        facts.put("visa", told.visa() == null ? null : told.visa().nationality() + ", " + told.visa().passport() + ", "
                + words.day(told.visa().passportUntil()));
        facts.put("journey", texts.journey(told.journey()));
        facts.put("photos", PreparationTexts.lines(words.of("preparation.desk.photos." + (told.photos() ? "yes" : "no")),
                words.of("preparation.desk.contact." + (told.contactShared() ? "yes" : "no"))));
        facts.put("health-consent", known.consent() == null ? null
                : words.of("preparation.desk.consent", known.consent().version(), words.moment(known.consent().givenAt())));
        return facts.entrySet().stream().filter(fact -> fact.getValue() != null && !fact.getValue().isBlank())
                .map(fact -> new Chapter.Fact(words.of("preparation.desk." + fact.getKey()), fact.getValue())).toList();
    }

    private static String guardian(Guardian guardian) {
        return PreparationTexts.lines(guardian.name(), guardian.email(), guardian.phone());
    }
}
