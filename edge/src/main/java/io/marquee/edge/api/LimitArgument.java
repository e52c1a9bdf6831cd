package io.marquee.edge.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the request parameter {@code limit}. */
final class LimitArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Limit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String limit = request.getParameter("limit");
        if (limit == null) {
            return Limit.DEFAULT;
        }
        try {
            return new Limit(Integer.parseInt(limit));
        } catch (IllegalArgumentException _) {
            throw Problems.exception(Problems.badRequest("limit must be a number from 1 to 100"));
        }
    }
}
