package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.Submission;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters that were written about an application. */
record WrittenLetters(JdbcClient database) {

    /** The kinds of letter, the first one first. */
    List<String> kinds(Submission received) {
        return database.sql("select letter from outbox_message where reference = ? order by number").param(received.reference())
                .query(String.class).list();
    }

    /** The words of the last one. */
    String last(Submission received) {
        return lastOfCase(received.reference());
    }

    /** The words of the last one of a case. */
    String lastOfCase(String reference) {
        return database.sql("select body from outbox_message where reference = ? order by number desc fetch first 1 rows only")
                .param(reference).query(String.class).optional().orElse("");
    }
}
