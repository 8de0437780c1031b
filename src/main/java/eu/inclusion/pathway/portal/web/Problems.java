package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.todo.ToDoGone;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What a request gets that cannot be answered: people a page in their language, other systems below {@code /api} a problem document. */
@ControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final String API = "/api/";

    /** What the domain refuses and no page has said by itself. */
    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, Locale reader) {
        HttpStatus status = refusal instanceof ToDoGone ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        if (request.getRequestURI().startsWith(API)) {
            return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, sentence(refusal, reader)));
        }
        String view = refusal instanceof ToDoGone ? "portal/to-do-gone" : "portal/refused";
        return new ModelAndView(view, Map.of("sentence", sentence(refusal, reader)), status);
    }

    @Override
    protected @Nullable ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ServletWebRequest call = (ServletWebRequest) request;
        if (call.getRequest().getRequestURI().startsWith(API)) {
            return super.createResponseEntity(body, headers, status, request);
        }
        try {
            call.getResponse().sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private String sentence(Refusal refusal, Locale reader) {
        return getMessageSource().getMessage(refusal.messageKey(), refusal.arguments(), refusal.messageKey(), reader);
    }
}
