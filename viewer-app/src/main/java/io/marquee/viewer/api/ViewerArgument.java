package io.marquee.viewer.api;

import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.edge.security.PortalUser;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.ProfileId;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the viewer of the call: the signed-in account with its chosen profile and what both allow. */
@Component
class ViewerArgument implements HandlerMethodArgumentResolver {

    private final CurrentUser users;
    private final Entitlements entitlements;

    ViewerArgument(CurrentUser users, Entitlements entitlements) {
        this.users = users;
        this.entitlements = entitlements;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        PortalUser user = users.require();
        ProfileId profile = users.requireProfile();
        try {
            return entitlements.viewer(user.account(), profile);
        } catch (NoSuchElementException _) {
            throw Problems.exception(Problems.chooseProfile()); // it was deleted since it was chosen
        }
    }
}
