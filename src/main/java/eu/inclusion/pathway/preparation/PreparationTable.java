package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where what persons told is kept, apart from all else. */
@Repository
class PreparationTable {

    private static final String NEED = "NEED";
    private static final String DIET = "DIET";

    private final JdbcClient database;
    private final GuardianTable guardians;

    PreparationTable(JdbcClient database, GuardianTable guardians) {
        this.database = database;
        this.guardians = guardians;
    }

    /** One person's, if anything was told. */
    Optional<PersonPreparation> find(EventPersonId person) {
        return database.sql("select * from preparation where event_person_id = ?").param(person.value())
                .query(row -> row.next() ? Optional.of(read(row)) : Optional.<PersonPreparation>empty());
    }

    /** Those of one organisation at one event. */
    List<PersonPreparation> of(ParticipationId participation) {
        return database.sql("select * from preparation where participation_id = ?").param(participation.value())
                .query((row, number) -> read(row)).list();
    }

    /** Keeps what was told instead of what was told before; a guardian's answer is kept apart. */
    void put(PersonPreparation one) {
        database.sql("delete from preparation_choice where event_person_id = ?").param(one.person().value()).update();
        if (update(one) == 0) {
            insert(one);
        }
        one.told().wellbeing().needs().forEach(need -> choose(one.person(), NEED, need.name()));
        one.told().wellbeing().diets().forEach(diet -> choose(one.person(), DIET, diet.name()));
    }

    private int update(PersonPreparation one) {
        return values(database.sql("""
                update preparation set need_text = :needText, diet_text = :dietText, medical_support = :medical, health_consent = :consent,
                  health_consent_at = :consentAt, birth_date = :birthDate, under_age = :underAge, emergency_name = :emergencyName, emergency_phone = :emergencyPhone,
                  visa_needed = :visaNeeded, visa_nationality = :nationality, visa_passport = :passport, visa_passport_until = :passportUntil,
                  arrives_on = :arrivesOn, arrives_at = :arrivesAt, departs_on = :departsOn, departs_at = :departsAt, travels_by = :travelsBy,
                  travel_note = :travelNote, photo_consent = :photos, contact_consent = :contactShared, told_at = :toldAt, told_by = :toldBy,
                  told_by_person = :byPerson
                where event_person_id = :person"""), one).update();
    }

    private void insert(PersonPreparation one) {
        values(database.sql("""
                insert into preparation (event_person_id, participation_id, event_id, need_text, diet_text, medical_support, health_consent,
                  health_consent_at, birth_date, under_age, emergency_name, emergency_phone, visa_needed, visa_nationality, visa_passport,
                  visa_passport_until, arrives_on, arrives_at, departs_on, departs_at, travels_by, travel_note, photo_consent, contact_consent,
                  told_at, told_by, told_by_person)
                values (:person, :participation, :event, :needText, :dietText, :medical, :consent, :consentAt, :birthDate, :underAge, :emergencyName,
                  :emergencyPhone, :visaNeeded, :nationality, :passport, :passportUntil, :arrivesOn, :arrivesAt, :departsOn, :departsAt,
                  :travelsBy, :travelNote, :photos, :contactShared, :toldAt, :toldBy, :byPerson)"""), one)
                .param("participation", one.participation().value()).param("event", one.event().value()).update();
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, PersonPreparation one) {
        PersonTold told = one.told();
        Journey journey = told.journey();
        VisaData visa = told.visa();
        HealthConsent consent = one.consent();
        return statement.param("person", one.person().value())
                .param("needText", told.wellbeing().needText(), Types.VARCHAR).param("dietText", told.wellbeing().dietText(), Types.VARCHAR)
                .param("medical", told.wellbeing().medicalSupport(), Types.VARCHAR)
                .param("consent", consent == null ? null : consent.version(), Types.VARCHAR)
                .param("consentAt", consent == null ? null : consent.givenAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("birthDate", told.age().bornOn(), Types.DATE).param("underAge", told.age().underAge())
                .param("emergencyName", told.emergency().name())
                .param("emergencyPhone", told.emergency().phone()).param("visaNeeded", visa != null)
                .param("nationality", visa == null ? null : visa.nationality(), Types.VARCHAR)
                .param("passport", visa == null ? null : visa.passport(), Types.VARCHAR)
                .param("passportUntil", visa == null ? null : visa.passportUntil(), Types.DATE)
                .param("arrivesOn", journey.arrivesOn(), Types.DATE).param("arrivesAt", journey.arrivesAt(), Types.VARCHAR)
                .param("departsOn", journey.departsOn(), Types.DATE).param("departsAt", journey.departsAt(), Types.VARCHAR)
                .param("travelsBy", journey.by() == null ? null : journey.by().name(), Types.VARCHAR)
                .param("travelNote", journey.note(), Types.VARCHAR).param("photos", told.photos())
                .param("contactShared", told.contactShared()).param("toldAt", one.toldAt().atOffset(ZoneOffset.UTC))
                .param("toldBy", one.toldBy()).param("byPerson", one.byPerson());
    }

    private void choose(EventPersonId person, String kind, String choice) {
        database.sql("insert into preparation_choice (event_person_id, kind, choice) values (?, ?, ?)")
                .params(person.value(), kind, choice).update();
    }

    private <E extends Enum<E>> Set<E> chosen(EventPersonId person, String kind, Class<E> type) {
        return database.sql("select choice from preparation_choice where event_person_id = ? and kind = ?").params(person.value(), kind)
                .query(String.class).list().stream().map(choice -> Enum.valueOf(type, choice)).collect(Collectors.toSet());
    }

    private PersonPreparation read(ResultSet row) throws SQLException {
        EventPersonId person = new EventPersonId(row.getObject("event_person_id", UUID.class));
        GuardianPermission permission = guardians.find(person).orElse(null);
        PersonTold told = new PersonTold(wellbeing(row, person), row.getString("health_consent") != null,
                new Age(row.getObject("birth_date", LocalDate.class), row.getBoolean("under_age")), new CloseContact(row.getString("emergency_name"), row.getString("emergency_phone")),
                visa(row), journey(row), row.getBoolean("photo_consent"), row.getBoolean("contact_consent"),
                permission == null ? null : permission.guardian());
        return new PersonPreparation(person, new ParticipationId(row.getObject("participation_id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)), told, consent(row), permission,
                row.getObject("told_at", OffsetDateTime.class).toInstant(), row.getString("told_by"), row.getBoolean("told_by_person"));
    }

    private Wellbeing wellbeing(ResultSet row, EventPersonId person) throws SQLException {
        return new Wellbeing(chosen(person, NEED, AccessNeed.class), row.getString("need_text"), chosen(person, DIET, Diet.class),
                row.getString("diet_text"), row.getString("medical_support"));
    }

    private static @Nullable VisaData visa(ResultSet row) throws SQLException {
        return row.getBoolean("visa_needed") ? new VisaData(row.getString("visa_nationality"), row.getString("visa_passport"),
                row.getObject("visa_passport_until", LocalDate.class)) : null;
    }

    static Journey journey(ResultSet row) throws SQLException {
        String by = row.getString("travels_by");
        return new Journey(row.getObject("arrives_on", LocalDate.class), row.getString("arrives_at"), row.getObject("departs_on", LocalDate.class),
                row.getString("departs_at"), by == null ? null : TravelWay.valueOf(by), row.getString("travel_note"));
    }

    private static @Nullable HealthConsent consent(ResultSet row) throws SQLException {
        String version = row.getString("health_consent");
        return version == null ? null
                : new HealthConsent(version, row.getObject("health_consent_at", OffsetDateTime.class).toInstant());
    }
}
