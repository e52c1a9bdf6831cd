package io.marquee.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a rating as its age. */
@Converter(autoApply = true)
class MaturityRatingConverter implements AttributeConverter<MaturityRating, Integer> {

    @Override
    public Integer convertToDatabaseColumn(MaturityRating rating) {
        return rating.age();
    }

    @Override
    public MaturityRating convertToEntityAttribute(Integer age) {
        return MaturityRating.ofAge(age);
    }
}
