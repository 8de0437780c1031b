package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.applicationform.AnswersJson;
import eu.inclusion.pathway.applicationform.SectionKind;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of what was received, section by section; written once. */
@Repository
public class SubmittedSections {

    private final JdbcClient database;

    SubmittedSections(JdbcClient database) {
        this.database = database;
    }

    public void add(Submission submission, Map<SectionKind, Map<String, Object>> sections) {
        sections.forEach((kind, answers) -> database.sql("insert into submitted_section (submission_id, kind, answers) values (?, ?, ?)")
                .params(submission.id(), kind.name(), AnswersJson.write(answers)).update());
    }

    public Map<SectionKind, Map<String, Object>> of(Submission submission) {
        Map<SectionKind, Map<String, Object>> sections = new EnumMap<>(SectionKind.class);
        database.sql("select kind, answers from submitted_section where submission_id = ?").param(submission.id())
                .query((row, number) -> sections.put(SectionKind.valueOf(row.getString("kind")), AnswersJson.read(row.getString("answers"))))
                .list();
        return sections;
    }
}
