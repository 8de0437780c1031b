package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.PageSave;
import eu.inclusion.pathway.draft.SavedSection;
import eu.inclusion.pathway.draft.SectionChangedMeanwhile;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Saves a section while somebody types in it, for the small script on the section's page. */
@RestController
class AutosaveController {

    private static final String ADDRESS = "/portal/applications/{id}/sections/{slug}/autosave";

    private final DraftAccess access;
    private final ApplicationDrafts drafts;
    private final SectionPages pages;
    private final SectionCompany company;
    private final ApplicationWords words;

    AutosaveController(DraftAccess access, ApplicationDrafts drafts, SectionPages pages, SectionCompany company, ApplicationWords words) {
        this.access = access;
        this.drafts = drafts;
        this.pages = pages;
        this.company = company;
        this.words = words;
    }

    /**
     * What the page says then.
     *
     * @param state   saved, merged (somebody else's answers stand beside), conflict, or refused
     * @param version with which the page saves next time
     * @param current what is saved now, with somebody else's answers in it
     * @param merged  whose answers these are, said as a sentence; nothing where it was said before
     */
    record Answer(String state, @Nullable Integer version, @Nullable Integer current, String message, @Nullable String merged) {
    }

    /** For a page whose session ended while somebody typed: who is signed in again gets a fresh token and saves on. */
    @GetMapping(ADDRESS)
    Map<String, String> token(@PathVariable UUID id, @PathVariable String slug, @AuthenticationPrincipal Contact contact, CsrfToken token) {
        DraftAccess.Opened opened = access.open(id, contact);
        opened.toWrite(opened.typed(slug));
        return Map.of("token", token.getToken());
    }

    @PostMapping(ADDRESS)
    ResponseEntity<Answer> save(@PathVariable UUID id, @PathVariable String slug, @RequestParam int version, @RequestParam String page,
            @RequestParam int save, @AuthenticationPrincipal Contact contact, HttpServletRequest request, Locale reader) {
        DraftAccess.Opened opened = access.open(id, contact);
        SectionKind kind = opened.typed(slug);
        GrantApplication application = opened.toWrite(kind).application();
        Map<String, Object> typed = pages.read(application, kind, request.getParameterMap(), reader).values();
        try {
            PageSave which = PageSave.isName(page) ? new PageSave(page, save) : null;
            SavedSection saved = drafts.save(application.id(), kind, version, typed, contact.email(), which);
            return ResponseEntity.ok(answer(saved, pages.isLate(application), company.together(application, saved, contact.email(), reader), reader));
        } catch (SectionChangedMeanwhile conflict) {
            return refused("conflict", conflict.isOf(contact.email()) ? words.of("coediting.autosave.conflict.own", reader)
                    : words.of("coediting.autosave.conflict", reader, company.name(application, conflict.other())));
        } catch (Refusal refusal) {
            return refused("refused", words.of(refusal, reader));
        }
    }

    private Answer answer(SavedSection saved, boolean late, @Nullable String merged, Locale reader) {
        String time = DateTimeFormatter.ofPattern("HH:mm").format(saved.savedAt().atZone(ProgrammeTime.ZONE));
        return new Answer(saved.isMerged() ? "merged" : "saved", saved.version(), saved.current(),
                words.of(late ? "coediting.autosave.saved-late" : "coediting.autosave.saved", reader, time), merged);
    }

    private static ResponseEntity<Answer> refused(String state, String sentence) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new Answer(state, null, null, sentence, null));
    }
}
