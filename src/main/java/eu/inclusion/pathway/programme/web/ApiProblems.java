package eu.inclusion.pathway.programme.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers a request that cannot be understood with a problem document (RFC 9457) that names the field; before the answer that any
 * other refusal gets.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = PublicApi.class)
class ApiProblems {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MalformedRequest request, WebRequest call) {
        Locale reader = reader(call);
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "programme.problem.title",
                messages.getMessage(request.messageKey(), arguments(request, reader), reader), reader);
        if (!request.field().isEmpty()) {
            problem.setProperty("field", request.field());
        }
        return answer(problem, reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> withoutRules(NoRulesKnown request, WebRequest call) {
        Locale reader = reader(call);
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "programme.problem.no-rules.title",
                messages.getMessage(request.messageKey(), request.arguments(), reader), reader);
        problem.setProperty("known", request.known());
        return answer(problem, reader);
    }

    private ProblemDetail problem(HttpStatus status, String title, String detail, Locale reader) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(messages.getMessage(title, null, reader));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, Locale reader) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage())
                .body(problem);
    }

    private static Locale reader(WebRequest call) {
        return ApiLanguage.of(call.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** An argument can itself be a sentence of the bundle, written as its key. */
    private Object[] arguments(MalformedRequest request, Locale reader) {
        Object[] arguments = request.arguments();
        for (int index = 0; index < arguments.length; index++) {
            String text = arguments[index].toString();
            arguments[index] = text.startsWith("programme.problem.expect.") ? messages.getMessage(text, null, reader) : text;
        }
        return arguments;
    }
}
