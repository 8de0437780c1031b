package eu.inclusion.pathway.mentoring;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

/** The store of all sessions. */
interface MentoringSessions extends ListCrudRepository<MentoringSession, MentoringSessionId> {

    List<MentoringSession> findByMentoringIdOrderByStartsAt(MentoringId mentoringId, Limit most);

    List<MentoringSession> findByMentoringIdAndStatus(MentoringId mentoringId, SessionStatus status);
}
