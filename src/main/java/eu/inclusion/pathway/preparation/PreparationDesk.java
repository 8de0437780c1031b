package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventPersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where officers who have to look after persons at an event read what those told. Every look at a person is recorded; numbers are not a
 * look. Who may ask is decided by the caller with the {@link PreparationScope}.
 */
@Service
@Transactional
public class PreparationDesk {

    private final PreparationList list;
    private final PreparationNumbers numbers;
    private final PreparationLooks looks;
    private final PreparationTable table;
    private final PreparationTime time;

    PreparationDesk(PreparationList list, PreparationNumbers numbers, PreparationLooks looks, PreparationTable table, PreparationTime time) {
        this.list = list;
        this.numbers = numbers;
        this.looks = looks;
        this.table = table;
        this.time = time;
    }

    /** How many need what; the host's kept numbers where the rest is deleted. */
    @Transactional(readOnly = true)
    public PreparationCounts counts(PreparationScope scope) {
        PreparationCounts now = numbers.of(scope, time.startsOn(scope.event()));
        return now.told() > 0 || !scope.whole() ? now : numbers.kept(scope.event()).orElse(now);
    }

    /** How many a list would show. */
    @Transactional(readOnly = true)
    public int count(PreparationScope scope, PreparationShown shown) {
        return list.count(scope, shown, time.startsOn(scope.event()));
    }

    /**
     * A part of the list; a look at each of its persons who told something.
     *
     * @param officer who looks
     */
    public List<PreparedPerson> persons(PreparationScope scope, PreparationShown shown, int first, int most, String officer, LookKind how) {
        List<PreparedPerson> persons = list.page(scope, shown, time.startsOn(scope.event()), first, most);
        persons.stream().filter(one -> one.standing() != PreparationStanding.NOTHING_TOLD)
                .forEach(one -> looks.record(scope.event(), one.participation(), one.id(), officer, how));
        return persons;
    }

    /** One person, whole; a look. */
    public Optional<PersonPreparation> person(EventPersonId person, String officer) {
        Optional<PersonPreparation> found = table.find(person);
        found.ifPresent(one -> looks.record(one.event(), one.participation(), person, officer, LookKind.PERSON));
        return found;
    }

    /** Who looked. */
    @Transactional(readOnly = true)
    public List<Look> looks(PreparationScope scope) {
        return looks.last(scope);
    }
}
