package io.marquee.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Titles extends Repository<Title, UUID> {

    Optional<Title> findById(UUID id);

    List<Title> findByExternalIdIn(Collection<String> externalIds);

    @Query(
            "select t.externalId as externalId, t.sourceHash as sourceHash from Title t where t.externalId in :externalIds")
    List<Source> findSources(Collection<String> externalIds);

    @Query("select t.externalId from Title t where t.externalId = :stem or t.externalId like concat(:stem, '-%')")
    List<String> findExternalIdsLike(String stem);

    @Query(nativeQuery = true, value = "select code from genre")
    List<String> genreCodes();

    @Transactional(propagation = Propagation.MANDATORY)
    Title saveAndFlush(Title title);

    @Transactional(propagation = Propagation.MANDATORY)
    <S extends Title> List<S> saveAllAndFlush(Iterable<S> titles);

    @Transactional(propagation = Propagation.MANDATORY)
    @Modifying
    @Query(nativeQuery = true, value = "delete from title where id = :id")
    int deleteById(UUID id);

    /** From which file entry a title was last written. */
    interface Source {
        String getExternalId();

        @Nullable
        String getSourceHash();
    }
}
