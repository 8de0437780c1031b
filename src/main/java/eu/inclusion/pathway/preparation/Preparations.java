package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.ParticipationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where persons with a place at an event, or their organisation, tell what they need, and correct it until the event. */
@Service
@Transactional
public class Preparations {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final PreparationTable table;
    private final GuardianPermissions guardians;
    private final PreparationTime time;
    private final EventPersons persons;
    private final PreparationLinks links;

    Preparations(PreparationTable table, GuardianPermissions guardians, PreparationTime time, EventPersons persons, PreparationLinks links) {
        this.table = table;
        this.guardians = guardians;
        this.time = time;
        this.persons = persons;
        this.links = links;
    }

    /** Whether something can be told or corrected for this organisation and event. */
    @Transactional(readOnly = true)
    public boolean isOpen(ParticipationId participation) {
        return time.isOpen(time.participation(participation));
    }

    /** Who comes for an organisation and how far each is, without what they told. */
    @Transactional(readOnly = true)
    public List<PreparationLine> lines(ParticipationId participation) {
        Map<EventPersonId, PersonPreparation> told = table.of(participation).stream()
                .collect(Collectors.toMap(PersonPreparation::person, Function.identity()));
        Map<EventPersonId, Instant> linked = links.madeFor(participation);
        LocalDate startsOn = time.startsOn(time.participation(participation).event());
        return persons.of(participation).stream()
                .map(person -> line(person, told.get(person.id()), linked.get(person.id()), startsOn)).toList();
    }

    private static PreparationLine line(EventPerson person, @Nullable PersonPreparation told, @Nullable Instant linked, LocalDate startsOn) {
        return told == null ? new PreparationLine(person, PreparationStanding.NOTHING_TOLD, false, null, linked)
                : new PreparationLine(person, told.standing(startsOn), told.byPerson(), told.toldAt(), linked);
    }

    /** What the organisation may read of a person: what it told itself, and nothing of what the person told alone. */
    @Transactional(readOnly = true)
    public Optional<PersonPreparation> forOrganisation(EventPersonId person) {
        return table.find(person).filter(one -> !one.byPerson());
    }

    /** When the person told it alone; what was told is shown to nobody who has only the link, as the organisation may have it too. */
    @Transactional(readOnly = true)
    public Optional<Instant> toldAloneAt(EventPersonId person) {
        return table.find(person).filter(PersonPreparation::byPerson).map(PersonPreparation::toldAt);
    }

    /** All that is kept of a person. */
    @Transactional(readOnly = true)
    public Optional<PersonPreparation> forPerson(EventPersonId person) {
        return table.find(person);
    }

    /**
     * The organisation tells it for one of its persons.
     *
     * @throws ToldByPersonAlone when the person did that already
     */
    public void tell(EventPerson person, PersonTold told, String by) {
        time.requireOpen(person);
        if (table.find(person.id()).filter(PersonPreparation::byPerson).isPresent()) {
            throw new ToldByPersonAlone();
        }
        put(person, told, by, false);
    }

    /**
     * An officer notes what was told on the telephone.
     *
     * @param byPerson whether the person told it; then the organisation does not read it, as it does not what the person told before
     * @param seen when what the officer saw was told; nothing where nothing was
     * @throws ToldMeanwhile when something else was told since
     */
    public void note(EventPerson person, PersonTold told, boolean byPerson, @Nullable Instant seen, String officer) {
        time.requireOpen(person); // what is told at this moment is there before the two are compared
        Optional<PersonPreparation> before = table.find(person.id());
        if (!Objects.equals(before.map(PersonPreparation::toldAt).orElse(null), seen)) {
            throw new ToldMeanwhile();
        }
        put(person, told, officer, byPerson || before.filter(PersonPreparation::byPerson).isPresent());
    }

    /** The person tells it alone, by the own link. */
    public void tellAlone(EventPerson person, PersonTold told) {
        put(person, told, person.name(), true);
    }

    private void put(EventPerson person, PersonTold told, String by, boolean alone) {
        EventId event = time.requireOpen(person).event();
        requireSound(told, time.startsOn(event));
        HealthConsent consent = told.wellbeing().isEmpty() ? null : new HealthConsent(HealthConsent.CURRENT, time.now());
        table.put(new PersonPreparation(person.id(), person.participationId(), event, told, consent, null, time.now(), by, alone));
        guardians.named(person, event, told.isMinorOn(time.startsOn(event)) ? told.guardian() : null);
    }

    private void requireSound(Age age, LocalDate startsOn) {
        LocalDate born = age.bornOn();
        if (born != null && (born.isAfter(time.today()) || born.isBefore(LONG_AGO))) {
            throw new BirthDateNotPossible();
        }
        if (age.isMinorOn(startsOn) != age.underAge()) {
            throw new AgeContradicted();
        }
    }

    private void requireSound(PersonTold told, LocalDate startsOn) {
        requireSound(told.age(), startsOn);
        if (!told.wellbeing().isEmpty() && !told.healthConsent()) {
            throw new HealthConsentMissing();
        }
        if (told.isMinorOn(startsOn) && told.guardian() == null) {
            throw new GuardianMissing();
        }
    }
}
