package io.marquee.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A person and their part in a title.
 *
 * @param character whom a member of the cast plays
 */
@Embeddable
public record Credit(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Enumerated(EnumType.STRING) CreditRole role,
        @Nullable @Size(max = 200) String character)
        implements Serializable {}
