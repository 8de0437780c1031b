package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.AnswersJson;
import eu.inclusion.pathway.applicationform.EarlierAnswers;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.WorkPackageNumbers;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a section's text, puts it together with what others wrote meanwhile, and keeps every text that was saved. */
@Component
class SectionWriting {

    private static final int LONGEST_SECTION = 1_000_000;

    private final ApplicationSections sections;
    private final SectionVersions versions;
    private final Clock clock;

    SectionWriting(ApplicationSections sections, SectionVersions versions, Clock clock) {
        this.sections = sections;
        this.versions = versions;
        this.clock = clock;
    }

    /** What a person typed in a section, and the version that the person had in front of them. */
    record Typed(int version, String text, String person, @Nullable PageSave page) {
    }

    static Typed typed(int version, Map<String, Object> answers, String person, @Nullable PageSave page) {
        String text = AnswersJson.write(answers);
        if (text.length() > LONGEST_SECTION) {
            throw new SectionTooLong(LONGEST_SECTION);
        }
        return new Typed(version, text, person, page);
    }

    SavedSection write(GrantApplicationId id, SectionKind kind, Typed fresh, FormSchema form) {
        ApplicationSection section = section(id, kind);
        Optional<SectionVersions.OfPage> earlier = versions.lastOf(id, kind, fresh);
        if (earlier.isPresent() && earlier.get().number() >= Objects.requireNonNull(fresh.page()).number()) {
            return SavedSection.alone(earlier.get().version(), clock.instant());
        }
        int base = earlier.map(SectionVersions.OfPage::version).filter(version -> version > fresh.version()).orElse(fresh.version());
        return write(section, kept(section, new Typed(base, fresh.text(), fresh.person(), fresh.page()), form));
    }

    private SavedSection write(ApplicationSection section, Typed typed) {
        if (section.answers().equals(typed.text()) && section.savedAt() != null) {
            return alone(section);
        }
        return section.currentVersion() == typed.version() ? alone(store(section, typed)) : together(section, typed);
    }

    /** What was typed, with what the section keeps besides: answers to questions of an earlier form, and the work packages' numbers. */
    private Typed kept(ApplicationSection section, Typed fresh, FormSchema form) {
        Map<String, Object> stored = AnswersJson.read(section.answers());
        Map<String, Object> answers = EarlierAnswers.in(stored, form).with(AnswersJson.read(fresh.text()));
        if (section.kind() == SectionKind.WORK_PACKAGES) {
            answers = new WorkPackageNumbers(AnswersJson.read(base(section, fresh).orElse("{}")), stored).give(answers);
        }
        return typed(fresh.version(), answers, fresh.person(), fresh.page());
    }

    /** Brings an earlier text back, as a save of its own; what it replaces is kept as a version. */
    void restore(GrantApplicationId id, SectionKind kind, int version, String person) {
        String text = versions.text(id, kind, version).orElseThrow(SectionVersionNotKept::new);
        store(section(id, kind), text, person, new SectionVersions.Origin(null, version));
    }

    /** The person's own text is kept as a version too: it is what the page shows, and with it the next save is compared. */
    private SavedSection together(ApplicationSection section, Typed typed) {
        AnswersMerge merge = merge(section, typed);
        List<SectionVersions.Elsewhere> elsewhere = versions.elsewhere(section, typed);
        if (!merge.conflicts().isEmpty()) {
            throw new SectionChangedMeanwhile(writer(section, typed, merge), merge);
        }
        ApplicationSection own = store(section, typed);
        ApplicationSection both = store(own, AnswersJson.write(merge.answers()), typed.person(), SectionVersions.Origin.TOGETHER);
        return new SavedSection(own.currentVersion(), both.currentVersion(), merge.takenOver(),
                elsewhere.stream().map(SectionVersions.Elsewhere::person).distinct().toList(), moment(own));
    }

    /** Whose answer stands against the person's own: who first wrote what stands there now; perhaps the same person in another window. */
    private String writer(ApplicationSection section, Typed typed, AnswersMerge merge) {
        Map<String, Object> theirs = AnswersJson.read(section.answers());
        return versions.lately(section, typed).stream().filter(other -> merge.conflicts().stream()
                        .anyMatch(question -> AnswersMerge.same(theirs.get(question), AnswersJson.read(other.answers()).get(question))))
                .map(SectionVersions.Elsewhere::person).findFirst()
                .or(() -> versions.lastOther(section, typed.person())).orElse(String.valueOf(section.savedBy()));
    }

    private AnswersMerge merge(ApplicationSection section, Typed typed) {
        Map<String, Object> mine = AnswersJson.read(typed.text());
        Map<String, Object> theirs = AnswersJson.read(section.answers());
        return base(section, typed).map(text -> AnswersMerge.of(AnswersJson.read(text), mine, theirs))
                .orElseGet(() -> AnswersMerge.withoutBase(mine, theirs));
    }

    /** What stood on the person's page before typing; nothing where that is not kept any more. */
    private Optional<String> base(ApplicationSection section, Typed typed) {
        if (typed.version() == 0) {
            return Optional.of("{}");
        }
        return typed.version() == section.currentVersion() ? Optional.of(section.answers())
                : versions.text(section.applicationId(), section.kind(), typed.version());
    }

    private ApplicationSection section(GrantApplicationId id, SectionKind kind) {
        return sections.findByApplicationIdAndKind(id, kind).orElseGet(() -> sections.save(ApplicationSection.empty(id, kind)));
    }

    private ApplicationSection store(ApplicationSection section, Typed typed) {
        return store(section, typed.text(), typed.person(), new SectionVersions.Origin(typed.page(), null));
    }

    private ApplicationSection store(ApplicationSection section, String text, String person, SectionVersions.Origin origin) {
        ApplicationSection saved = sections.save(section.saved(text, person, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        versions.add(saved, origin);
        return saved;
    }

    private SavedSection alone(ApplicationSection section) {
        return SavedSection.alone(section.currentVersion(), moment(section));
    }

    private Instant moment(ApplicationSection section) {
        return Objects.requireNonNullElseGet(section.savedAt(), clock::instant);
    }
}
