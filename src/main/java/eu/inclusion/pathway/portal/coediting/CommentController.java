package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.coediting.DraftPeople;
import eu.inclusion.pathway.coediting.SectionComment;
import eu.inclusion.pathway.coediting.SectionComments;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.portal.application.DraftAccess;
import eu.inclusion.pathway.portal.application.SectionPages;
import eu.inclusion.pathway.programme.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What people say about a section: whoever may read it may say something, answer, and say that it is done. */
@Controller
class CommentController {

    private static final String COMMENTS = "/portal/applications/{id}/comments/{slug}";

    private final DraftAccess access;
    private final SectionComments comments;
    private final DraftPeople people;
    private final SectionPages sections;
    private final ApplicationWords words;

    CommentController(DraftAccess access, SectionComments comments, DraftPeople people, SectionPages sections, ApplicationWords words) {
        this.access = access;
        this.comments = comments;
        this.people = people;
        this.sections = sections;
        this.words = words;
    }

    /** A comment with its answers. */
    record Line(UUID id, String who, String when, String text, @Nullable String question, @Nullable String done, List<Line> answers) {
    }

    /**
     * What somebody typed and could not send.
     *
     * @param answerTo the comment that it answers
     */
    record Typed(String text, String question, @Nullable UUID answerTo) {

        static final Typed NOTHING = new Typed("", "", null);

        public String inComment() {
            return answerTo == null ? text : "";
        }

        public String inAnswerTo(UUID comment) {
            return comment.equals(answerTo) ? text : "";
        }
    }

    @GetMapping(COMMENTS)
    ModelAndView read(@PathVariable UUID id, @PathVariable String slug, @AuthenticationPrincipal Contact contact, Locale reader) {
        SectionKind kind = kind(slug);
        return page(access.open(id, contact).toRead(kind).application(), kind, Typed.NOTHING, null, reader);
    }

    @PostMapping(COMMENTS)
    ModelAndView write(@PathVariable UUID id, @PathVariable String slug, @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String question, @RequestParam(required = false) @Nullable UUID answerTo,
            @AuthenticationPrincipal Contact contact, Locale reader) {
        SectionKind kind = kind(slug);
        GrantApplication draft = access.open(id, contact).toRead(kind).application();
        try {
            String about = sections.questions(draft, kind, reader).containsKey(question) ? question : null;
            comments.add(draft.id(), kind, about, answerTo, text, contact.email());
            return back(draft, kind);
        } catch (Refusal refusal) {
            return page(draft, kind, new Typed(text, question, answerTo), words.of(refusal, reader), reader);
        }
    }

    @PostMapping(COMMENTS + "/{comment}/done")
    ModelAndView done(@PathVariable UUID id, @PathVariable String slug, @PathVariable UUID comment, @AuthenticationPrincipal Contact contact) {
        SectionKind kind = kind(slug);
        GrantApplication draft = access.open(id, contact).toRead(kind).application();
        comments.done(draft.id(), kind, comment, contact.email());
        return back(draft, kind);
    }

    private ModelAndView page(GrantApplication draft, SectionKind kind, Typed typed, @Nullable String refusal, Locale reader) {
        List<SectionComment> all = comments.of(draft.id(), kind);
        DraftPeople.Names names = people.of(draft);
        Map<String, String> questions = sections.questions(draft, kind, reader);
        List<Line> lines = all.stream().filter(comment -> comment.answerTo() == null)
                .map(comment -> line(comment, all, names, questions, reader)).toList();
        ModelAndView page = new ModelAndView("portal/coediting/comments", refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("grant", draft).addObject("kind", kind).addObject("typed", typed).addObject("refusal", refusal).addObject("questions", questions)
                .addObject("open", lines.stream().filter(line -> line.done() == null).toList())
                .addObject("done", lines.stream().filter(line -> line.done() != null).toList());
        return page;
    }

    private Line line(SectionComment comment, List<SectionComment> all, DraftPeople.Names names, Map<String, String> questions, Locale reader) {
        List<Line> answers = all.stream().filter(answer -> comment.id().equals(answer.answerTo()))
                .map(answer -> line(answer, List.of(), names, questions, reader)).toList();
        String done = comment.doneAt() == null ? null
                : words.of("coediting.comment.done", reader, names.of(String.valueOf(comment.doneBy())), words.moment(comment.doneAt(), reader));
        String question = comment.question() == null ? null : questions.get(comment.question());
        return new Line(comment.id(), names.of(comment.writtenBy()), words.moment(comment.writtenAt(), reader), comment.text(), question, done, answers);
    }

    private static ModelAndView back(GrantApplication draft, SectionKind kind) {
        return new ModelAndView("redirect:/portal/applications/" + draft.id().text() + "/comments/" + kind.slug());
    }

    private static SectionKind kind(String slug) {
        return SectionKind.ofSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
