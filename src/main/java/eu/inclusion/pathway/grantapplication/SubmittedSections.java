package eu.inclusion.pathway.grantapplication;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of what was received, section by section, and the files that came with it; written once. */
@Repository
class SubmittedSections {

    private final JdbcClient database;
    private final SubmittedAnnexes annexes;
    private final SubmittedParticipants participants;
    private final SubmissionSketches sketches;

    SubmittedSections(JdbcClient database, SubmittedAnnexes annexes, SubmittedParticipants participants, SubmissionSketches sketches) {
        this.database = database;
        this.annexes = annexes;
        this.participants = participants;
        this.sketches = sketches;
    }

    void add(Submission submission, Map<SectionKind, Map<String, Object>> sections, Consortium consortium) {
        sections.forEach((kind, answers) -> database.sql("insert into submitted_section (submission_id, kind, answers) values (?, ?, ?)")
                .params(submission.id(), kind.name(), AnswersJson.write(answers)).update());
        annexes.add(submission);
        participants.add(submission.id(), consortium);
        sketches.add(submission.id(), sections);
    }

    Map<SectionKind, Map<String, Object>> of(Submission submission) {
        Map<SectionKind, Map<String, Object>> sections = new EnumMap<>(SectionKind.class);
        database.sql("select kind, answers from submitted_section where submission_id = ?").param(submission.id())
                .query((row, number) -> sections.put(SectionKind.valueOf(row.getString("kind")), AnswersJson.read(row.getString("answers"))))
                .list();
        return sections;
    }
}
