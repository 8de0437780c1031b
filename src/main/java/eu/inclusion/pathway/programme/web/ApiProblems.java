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
        Locale reader = ApiLanguage.of(call.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, messages.getMessage(request.messageKey(), arguments(request, reader), reader));
        problem.setTitle(messages.getMessage("programme.problem.title", null, reader));
        if (!request.field().isEmpty()) {
            problem.setProperty("field", request.field());
        }
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage())
                .body(problem);
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
