package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.form.AnswersNotAccepted;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.todo.OpenToDo;
import eu.inclusion.pathway.todo.ToDoGone;
import eu.inclusion.pathway.todo.ToDos;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One thing that waits for an organisation: its form, what was answered, what follows. Somebody else's is as good as gone. */
@Controller
class ToDoController {

    private final ToDos toDos;
    private final ToDoForms forms;
    private final ToDoWords words;

    ToDoController(ToDos toDos, ToDoForms forms, ToDoWords words) {
        this.toDos = toDos;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/portal/to-dos/{id}")
    ModelAndView open(@PathVariable String id, @AuthenticationPrincipal Contact contact, Locale reader) {
        OpenToDo open = toDos.open(id, contact.organisationIds());
        return page(open, forms.first(open, reader), HttpStatus.OK, reader);
    }

    @PostMapping("/portal/to-dos/{id}")
    ModelAndView answer(@PathVariable String id, HttpServletRequest request, @AuthenticationPrincipal Contact contact, Locale reader) {
        OpenToDo open = toDos.open(id, contact.organisationIds());
        FormSubmission typed = forms.read(open, request.getParameterMap(), reader);
        if (typed.rowsChanged()) {
            return page(open, forms.again(open, typed.values(), List.of(), reader), HttpStatus.OK, reader);
        }
        List<FormProblem> problems = forms.problems(open, typed.values());
        FormView refused = problems.isEmpty() ? complete(open, typed.values(), contact, reader)
                : forms.again(open, typed.values(), problems, reader);
        return refused == null ? new ModelAndView("redirect:/portal/to-dos/done?kind=" + open.toDo().kind())
                : page(open, refused, HttpStatus.UNPROCESSABLE_ENTITY, reader);
    }

    @GetMapping("/portal/to-dos/done")
    String done(@RequestParam(defaultValue = "") String kind, Model model, Locale reader) {
        model.addAttribute("next", words.whatFollows(kind, reader));
        return "portal/to-do-done";
    }

    private @Nullable FormView complete(OpenToDo open, Map<String, Object> typed, Contact contact, Locale reader) {
        try {
            toDos.complete(open.toDo().id(), contact.organisationIds(), contact.email(), typed);
            return null;
        } catch (ToDoGone gone) {
            throw gone;
        } catch (AnswersNotAccepted answers) {
            return forms.again(open, typed, answers.problems(), reader);
        } catch (Refusal refusal) {
            return forms.refused(open, typed, refusal, reader);
        }
    }

    private ModelAndView page(OpenToDo open, FormView form, HttpStatus status, Locale reader) {
        return new ModelAndView("portal/to-do", Map.of("form", form, "toDo", words.line(open.toDo(), reader)), status);
    }
}
