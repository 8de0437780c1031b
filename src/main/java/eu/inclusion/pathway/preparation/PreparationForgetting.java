package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away what persons told, with the papers of their guardians, and says whose it was. */
@Component
class PreparationForgetting {

    private final JdbcClient database;
    private final Documents documents;
    private final ApplicationEventPublisher facts;

    PreparationForgetting(JdbcClient database, Documents documents, ApplicationEventPublisher facts) {
        this.database = database;
        this.documents = documents;
        this.facts = facts;
    }

    /** All of an event, or of an organisation at it; says how many persons had told something. */
    int all(String column, UUID id) {
        int persons = ofPersons(column, id);
        delete("preparation_group", column, id);
        return persons;
    }

    /** What was told person by person. */
    int ofPersons(String column, UUID id) {
        List<UUID> persons = ids("select event_person_id from preparation where " + column + " = ?", id);
        Map<UUID, List<EventPersonId>> whose = whose(column, id);
        persons.forEach(this::forgetPapers);
        delete("preparation", column, id);
        delete("preparation_link", column, id);
        whose.forEach((organisation, known) -> facts.publishEvent(new PreparationForgotten(new ParticipationId(organisation), known)));
        return persons.size();
    }

    /** Persons who told something or have a link, by organisation. */
    private Map<UUID, List<EventPersonId>> whose(String column, UUID id) {
        return database.sql("select participation_id, event_person_id from preparation where " + column + " = ? union "
                + "select participation_id, event_person_id from preparation_link where " + column + " = ?").params(id, id)
                .query((row, number) -> Map.entry(row.getObject("participation_id", UUID.class),
                        new EventPersonId(row.getObject("event_person_id", UUID.class)))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<UUID> ids(String query, Object... ids) {
        return database.sql(query).params(ids).query(UUID.class).list();
    }

    private void forgetPapers(UUID person) {
        documents.of(person).stream().filter(paper -> paper.kind().equals(GuardianPermissions.PAPER)).forEach(paper -> documents.remove(paper.id()));
    }

    private void delete(String table, String column, UUID id) {
        database.sql("delete from " + table + " where " + column + " = ?").param(id).update();
    }
}
