package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.event.ParticipationId;
import java.util.List;
import java.util.UUID;
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
        List<UUID> organisations = ids("select participation_id from preparation where " + column + " = ? union "
                + "select participation_id from preparation_link where " + column + " = ?", id, id);
        persons.forEach(this::forgetPapers);
        delete("preparation", column, id);
        delete("preparation_link", column, id);
        organisations.forEach(one -> facts.publishEvent(new PreparationForgotten(new ParticipationId(one))));
        return persons.size();
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
