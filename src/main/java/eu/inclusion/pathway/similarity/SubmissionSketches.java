package eu.inclusion.pathway.similarity;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.Submission;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The sketches of what was received, and which versions share a part of one. */
@Repository
public class SubmissionSketches {

    private static final int ALL_TEXTS = 1;
    private static final int ENGLISH_SUMMARY = 2;
    private static final int MOST = 50;

    private final JdbcTemplate database;

    public SubmissionSketches(JdbcTemplate database) {
        this.database = database;
    }

    public void add(UUID submission, Map<SectionKind, Map<String, Object>> sections) {
        Set<Long> numbers = new LinkedHashSet<>(Sketch.of(Shingles.of(LongTexts.of(sections)), ALL_TEXTS));
        numbers.addAll(Sketch.of(Shingles.of(LongTexts.englishSummary(sections)), ENGLISH_SUMMARY));
        database.batchUpdate("insert into submission_sketch (submission_id, hash) values (?, ?)",
                numbers.stream().map(number -> new Object[] {submission, number}).toList());
    }

    /** Versions that count in the same round and share most with it; at most 50. */
    List<UUID> candidates(Submission submission) {
        return database.queryForList("""
                select s.id from submission_sketch mine
                  join submission_sketch theirs on theirs.hash = mine.hash
                  join submission s on s.id = theirs.submission_id
                  join grant_application a on a.id = s.application_id and a.versions_counting = s.number
                  join grant_application own on own.id = ?
                where mine.submission_id = ? and a.id <> own.id and a.call_year = own.call_year and a.round = own.round
                  and (a.outcome is null or a.outcome <> 'WITHDRAWN')
                group by s.id order by count(*) desc, s.id limit ?""", UUID.class,
                submission.applicationId().value(), submission.id(), MOST);
    }
}
