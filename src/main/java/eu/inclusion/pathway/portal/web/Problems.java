package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.programme.ChangedMeanwhile;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.todo.ToDoGone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What a request gets that cannot be answered: people a page in their language, other systems below {@code /api} a problem document. */
@ControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final String API = "/api/";

    private final MessageSource words;

    Problems(MessageSource words) {
        this.words = words;
    }

    /** What the domain refuses and no page has said by itself. */
    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response, Locale reader)
            throws IOException {
        HttpStatus status = refusal instanceof ToDoGone ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        if (isApi(request)) {
            String sentence = words.getMessage(refusal.messageKey(), refusal.arguments(), refusal.messageKey(), reader);
            return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, sentence));
        }
        request.setAttribute(ErrorPages.REFUSAL, refusal);
        response.sendError(status.value());
        return null;
    }

    /** Two people were at the same case in the same moment: one of them tries again. */
    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> changedMeanwhile(ConcurrencyFailureException meanwhile, HttpServletRequest request,
            HttpServletResponse response, Locale reader) throws IOException {
        return refused(new ChangedMeanwhile(), request, response, reader);
    }

    /** An address with something in it that cannot be an id leads nowhere. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return super.handleTypeMismatch(mismatch, headers, isApi(request) ? status : HttpStatus.NOT_FOUND, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        if (isApi(request) || response == null) {
            return super.createResponseEntity(body, headers, status, request);
        }
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private static boolean isApi(WebRequest request) {
        return isApi(((ServletWebRequest) request).getRequest());
    }

    /** Whether another system asks, or a script of ours: whoever wants JSON and no page. */
    private static boolean isApi(HttpServletRequest request) {
        String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return request.getRequestURI().startsWith(API) || accepted.contains("json") && !accepted.contains("html");
    }
}
