package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the text of every save. One person's saves of a section within ten minutes are one sitting: the earlier ones are superseded,
 * and of those only the last hundred saves are kept, for whoever still has one of them open.
 */
@Repository
class SectionVersions {

    static final Duration SITTING = Duration.ofMinutes(10);
    static final int KEPT_OPEN = 100;

    private final JdbcClient database;

    SectionVersions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Where a text comes from.
     *
     * @param page     the opened page that saved it
     * @param restores the earlier version that was brought back, if it is that
     */
    record Origin(@Nullable PageSave page, @Nullable Integer restores) {

        /** What two people wrote, put together: nobody's own words. */
        static final Origin TOGETHER = new Origin(new PageSave("put-together", 0), null);
    }

    /** A text that was saved from somewhere else than the page at hand. */
    record Elsewhere(String person, String answers) {
    }

    /** The last text that an opened page saved. */
    record OfPage(int version, int number) {
    }

    void add(ApplicationSection saved, Origin origin) {
        OffsetDateTime now = utc(saved.savedAt());
        Integer restores = origin.restores();
        PageSave page = origin.page();
        OffsetDateTime began = restores == null ? began(saved, now).orElse(now) : now;
        if (restores == null) {
            supersede(saved, began);
        }
        database.sql("""
                        insert into section_version (application_id, kind, version, answers, saved_by, saved_at, sitting_began_at, superseded,
                          restores, page, page_save) values (?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?)""")
                .params(saved.applicationId().value(), saved.kind().name(), saved.currentVersion(), saved.answers(), saved.savedBy(), now,
                        began, restores, page == null ? null : page.page(), page == null ? null : page.number())
                .update();
        forgetOld(saved);
    }

    Optional<String> text(GrantApplicationId application, SectionKind kind, int version) {
        return database.sql("select answers from section_version where application_id = ? and kind = ? and version = ?")
                .params(application.value(), kind.name(), version).query(String.class).optional();
    }

    Optional<OfPage> lastOf(GrantApplicationId application, SectionKind kind, SectionWriting.Typed typed) {
        PageSave page = typed.page();
        return page == null ? Optional.empty() : database.sql("""
                        select version, page_save from section_version where application_id = ? and kind = ? and page = ? and saved_by = ?
                        order by version desc fetch first 1 rows only""")
                .params(application.value(), kind.name(), page.page(), typed.person())
                .query((row, number) -> new OfPage(row.getInt("version"), row.getInt("page_save"))).optional();
    }

    /** What was saved elsewhere since the version that a person had in front of them, the first first. */
    List<Elsewhere> elsewhere(ApplicationSection section, SectionWriting.Typed typed) {
        return database.sql("""
                        select saved_by, answers from section_version where application_id = ? and kind = ? and version > ?
                          and coalesce(page, '') not in (?, ?) order by version""")
                .params(section.applicationId().value(), section.kind().name(), typed.version(), Origin.TOGETHER.page().page(),
                        typed.page() == null ? Origin.TOGETHER.page().page() : typed.page().page())
                .query((row, number) -> new Elsewhere(row.getString("saved_by"), row.getString("answers"))).list();
    }

    /** What was saved elsewhere of late, the first first. */
    List<Elsewhere> lately(ApplicationSection section, SectionWriting.Typed typed) {
        List<Elsewhere> latestFirst = new ArrayList<>(database.sql("""
                        select saved_by, answers from section_version where application_id = ? and kind = ?
                          and coalesce(page, '') not in (?, ?) order by version desc fetch first 30 rows only""")
                .params(section.applicationId().value(), section.kind().name(), Origin.TOGETHER.page().page(),
                        typed.page() == null ? Origin.TOGETHER.page().page() : typed.page().page())
                .query((row, number) -> new Elsewhere(row.getString("saved_by"), row.getString("answers"))).list());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    /** Who saved last besides a person. */
    Optional<String> lastOther(ApplicationSection section, String person) {
        return database.sql("""
                        select saved_by from section_version where application_id = ? and kind = ? and saved_by <> ?
                        order by version desc fetch first 1 rows only""")
                .params(section.applicationId().value(), section.kind().name(), person).query(String.class).optional();
    }

    private Optional<OffsetDateTime> began(ApplicationSection saved, OffsetDateTime now) {
        return database.sql("""
                        select max(sitting_began_at) from section_version where application_id = ? and kind = ? and saved_by = ?
                          and superseded = false and restores is null and sitting_began_at > ?""")
                .params(saved.applicationId().value(), saved.kind().name(), saved.savedBy(), now.minus(SITTING))
                .query(OffsetDateTime.class).optional();
    }

    private void supersede(ApplicationSection saved, OffsetDateTime began) {
        database.sql("""
                        update section_version set superseded = true where application_id = ? and kind = ? and saved_by = ?
                          and superseded = false and restores is null and sitting_began_at = ?""")
                .params(saved.applicationId().value(), saved.kind().name(), saved.savedBy(), began).update();
    }

    private void forgetOld(ApplicationSection saved) {
        database.sql("delete from section_version where application_id = ? and kind = ? and superseded = true and version <= ?")
                .params(saved.applicationId().value(), saved.kind().name(), saved.currentVersion() - KEPT_OPEN).update();
    }

    private static OffsetDateTime utc(@Nullable Instant moment) {
        return Objects.requireNonNull(moment).atOffset(ZoneOffset.UTC);
    }
}
