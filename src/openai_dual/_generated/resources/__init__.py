"""The resources of a client, declared once for `OpenAI` and `AsyncOpenAI`; each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, cast

from ...endpoint import C

if TYPE_CHECKING:
    from .admin import Admin
    from .audio import Audio
    from .batches import Batches
    from .beta import Beta
    from .chat import Chat
    from .completions import Completions
    from .containers import Containers
    from .content_provenance_checks import ContentProvenanceChecks
    from .conversations import Conversations
    from .embeddings import Embeddings
    from .evals import Evals
    from .files import Files
    from .fine_tuning import FineTuning
    from .images import Images
    from .models import Models
    from .moderations import Moderations
    from .realtime import Realtime
    from .responses import Responses
    from .skills import Skills
    from .uploads import Uploads
    from .vector_stores import VectorStores
    from .videos import Videos


class Resources(Generic[C]):
    """The top-level resources."""

    @cached_property
    def admin(self) -> Admin[C]:
        """`client.admin`: the resources below it."""
        from .admin import Admin

        return Admin(cast("C", self))

    @cached_property
    def audio(self) -> Audio[C]:
        """`client.audio`: the resources below it."""
        from .audio import Audio

        return Audio(cast("C", self))

    @cached_property
    def batches(self) -> Batches[C]:
        """`client.batches`: list, create, retrieve, cancel."""
        from .batches import Batches

        return Batches(cast("C", self))

    @cached_property
    def beta(self) -> Beta[C]:
        """`client.beta`: the resources below it."""
        from .beta import Beta

        return Beta(cast("C", self))

    @cached_property
    def chat(self) -> Chat[C]:
        """Conversations with a model."""
        from .chat import Chat

        return Chat(cast("C", self))

    @cached_property
    def completions(self) -> Completions[C]:
        """`client.completions`: create."""
        from .completions import Completions

        return Completions(cast("C", self))

    @cached_property
    def containers(self) -> Containers[C]:
        """`client.containers`: list, create, retrieve, delete."""
        from .containers import Containers

        return Containers(cast("C", self))

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks[C]:
        """`client.content_provenance_checks`: create."""
        from .content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(cast("C", self))

    @cached_property
    def conversations(self) -> Conversations[C]:
        """`client.conversations`: create, retrieve, update, delete."""
        from .conversations import Conversations

        return Conversations(cast("C", self))

    @cached_property
    def embeddings(self) -> Embeddings[C]:
        """`client.embeddings`: create."""
        from .embeddings import Embeddings

        return Embeddings(cast("C", self))

    @cached_property
    def evals(self) -> Evals[C]:
        """`client.evals`: list, create, retrieve, update, delete."""
        from .evals import Evals

        return Evals(cast("C", self))

    @cached_property
    def files(self) -> Files[C]:
        """`client.files`: list, create, retrieve, delete, content, retrieve_content."""
        from .files import Files

        return Files(cast("C", self))

    @cached_property
    def fine_tuning(self) -> FineTuning[C]:
        """`client.fine_tuning`: the resources below it."""
        from .fine_tuning import FineTuning

        return FineTuning(cast("C", self))

    @cached_property
    def images(self) -> Images[C]:
        """`client.images`: edit, generate, create_variation."""
        from .images import Images

        return Images(cast("C", self))

    @cached_property
    def models(self) -> Models[C]:
        """`client.models`: list, retrieve, delete."""
        from .models import Models

        return Models(cast("C", self))

    @cached_property
    def moderations(self) -> Moderations[C]:
        """`client.moderations`: create."""
        from .moderations import Moderations

        return Moderations(cast("C", self))

    @cached_property
    def realtime(self) -> Realtime[C]:
        """`client.realtime`: the resources below it."""
        from .realtime import Realtime

        return Realtime(cast("C", self))

    @cached_property
    def responses(self) -> Responses[C]:
        """`client.responses`: create, retrieve, delete, cancel, compact."""
        from .responses import Responses

        return Responses(cast("C", self))

    @cached_property
    def skills(self) -> Skills[C]:
        """`client.skills`: list, create, retrieve, update, delete."""
        from .skills import Skills

        return Skills(cast("C", self))

    @cached_property
    def uploads(self) -> Uploads[C]:
        """`client.uploads`: create, cancel, complete."""
        from .uploads import Uploads

        return Uploads(cast("C", self))

    @cached_property
    def vector_stores(self) -> VectorStores[C]:
        """`client.vector_stores`: list, create, retrieve, update, delete, search."""
        from .vector_stores import VectorStores

        return VectorStores(cast("C", self))

    @cached_property
    def videos(self) -> Videos[C]:
        """`client.videos`: list, create, create_character, get_character, edit, extend, retrieve, delete, download_content, remix."""
        from .videos import Videos

        return Videos(cast("C", self))
