package com.openhouse.analytics.web.problem;

import com.openhouse.analytics.domain.metrics.InvalidParameterException;
import com.openhouse.analytics.domain.scope.ForbiddenException;
import com.openhouse.analytics.domain.scope.NotFoundException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;

/** Decides what each exception is answered with. */
final class Verdicts {

    private Verdicts() {}

    static Verdict of(Throwable failure) {
        if (failure instanceof ErrorResponse response) {
            return ofSpring(response);
        }
        return failure instanceof RuntimeException runtime ? ofOwn(runtime) : ofUnknown(failure);
    }

    private static Verdict ofOwn(RuntimeException failure) {
        if (failure instanceof InvalidParametersException invalid) {
            return Verdict.ofParameters(invalid.errors());
        } else if (failure instanceof InvalidParameterException invalid) {
            return Verdict.ofParameters(
                    List.of(new ParameterError(invalid.parameter(), String.valueOf(invalid.getMessage()))));
        } else if (failure instanceof UnauthenticatedException refused) {
            return Verdict.unauthenticated(message(refused), refused.challenge());
        } else if (failure instanceof RefusedException refused) {
            return refused.verdict();
        } else if (failure instanceof ForbiddenException) {
            return Verdict.of(Code.FORBIDDEN, message(failure));
        } else if (failure instanceof NotFoundException) {
            return Verdict.of(Code.NOT_FOUND, message(failure));
        } else if (failure instanceof TooLargeException) {
            return Verdict.of(Code.TOO_LARGE, message(failure));
        } else if (failure instanceof UnavailableException) {
            return Verdict.of(Code.UNAVAILABLE, message(failure));
        }
        return isMalformed(failure)
                ? Verdict.of(Code.INVALID_PARAMETER, "The request is malformed.")
                : ofUnknown(failure);
    }

    private static boolean isMalformed(RuntimeException failure) {
        return failure instanceof RequestRejectedException
                || failure instanceof HttpMessageNotReadableException
                || failure instanceof org.apache.tomcat.util.http.InvalidParameterException;
    }

    private static Verdict ofUnknown(Throwable failure) {
        return Outage.isBehind(failure)
                ? Verdict.of(Code.UNAVAILABLE, "The database does not respond at present. Please try again.")
                : Verdict.of(Code.INTERNAL_ERROR, "Something went wrong on our side.");
    }

    private static Verdict ofSpring(ErrorResponse response) {
        Code code = Code.ofStatus(response.getStatusCode().value());
        return new Verdict(code, sentence(code), List.of(), HttpHeaders.copyOf(response.getHeaders()));
    }

    static String sentence(Code code) {
        return switch (code) {
            case NOT_FOUND -> "There is nothing at this address.";
            case METHOD_NOT_ALLOWED -> "This address does not take this method.";
            case NOT_ACCEPTABLE -> "This address cannot answer in the media type that was asked for.";
            case UNSUPPORTED_MEDIA_TYPE -> "This address does not take a body of this media type.";
            case TOO_LARGE -> "The request is too large.";
            case INTERNAL_ERROR -> "Something went wrong on our side.";
            case UNAVAILABLE -> "This does not respond at present. Please try again.";
            case UNAUTHENTICATED -> "Sign in first.";
            case FORBIDDEN -> "This is not for you.";
            case CONFLICT -> "This contradicts what is there.";
            case RATE_LIMITED -> "Too many requests. Please wait a while.";
            case INVALID_PARAMETER -> "The request is malformed.";
        };
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }
}
