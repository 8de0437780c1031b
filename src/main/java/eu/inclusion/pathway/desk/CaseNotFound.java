package eu.inclusion.pathway.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such case, or it is none of this person's: the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class CaseNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
