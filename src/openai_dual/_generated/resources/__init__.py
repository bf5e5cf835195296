"""The resources of a client, declared once for `OpenAI` and `AsyncOpenAI`; each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, cast

from .._resource import C

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
        """Run an organization, with the admin key."""
        from .admin import Admin

        return Admin(cast("C", self))

    @cached_property
    def audio(self) -> Audio[C]:
        """Speech, both ways."""
        from .audio import Audio

        return Audio(cast("C", self))

    @cached_property
    def batches(self) -> Batches[C]:
        """Many requests at once, worked off within a time window."""
        from .batches import Batches

        return Batches(cast("C", self))

    @cached_property
    def beta(self) -> Beta[C]:
        """What is still, or only, offered in trial."""
        from .beta import Beta

        return Beta(cast("C", self))

    @cached_property
    def chat(self) -> Chat[C]:
        """Conversations with a model."""
        from .chat import Chat

        return Chat(cast("C", self))

    @cached_property
    def completions(self) -> Completions[C]:
        """Continuations of a text, the interface before chat."""
        from .completions import Completions

        return Completions(cast("C", self))

    @cached_property
    def containers(self) -> Containers[C]:
        """Places where the code interpreter runs."""
        from .containers import Containers

        return Containers(cast("C", self))

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks[C]:
        """Checks of where media comes from."""
        from .content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(cast("C", self))

    @cached_property
    def conversations(self) -> Conversations[C]:
        """Conversations that the service keeps."""
        from .conversations import Conversations

        return Conversations(cast("C", self))

    @cached_property
    def embeddings(self) -> Embeddings[C]:
        """Texts as vectors."""
        from .embeddings import Embeddings

        return Embeddings(cast("C", self))

    @cached_property
    def evals(self) -> Evals[C]:
        """Evaluations of models and prompts."""
        from .evals import Evals

        return Evals(cast("C", self))

    @cached_property
    def files(self) -> Files[C]:
        """Files for other parts of the API."""
        from .files import Files

        return Files(cast("C", self))

    @cached_property
    def fine_tuning(self) -> FineTuning[C]:
        """Models trained on examples of your own."""
        from .fine_tuning import FineTuning

        return FineTuning(cast("C", self))

    @cached_property
    def images(self) -> Images[C]:
        """Images made and changed."""
        from .images import Images

        return Images(cast("C", self))

    @cached_property
    def models(self) -> Models[C]:
        """The models there are."""
        from .models import Models

        return Models(cast("C", self))

    @cached_property
    def moderations(self) -> Moderations[C]:
        """Judgements of whether content is harmful."""
        from .moderations import Moderations

        return Moderations(cast("C", self))

    @cached_property
    def realtime(self) -> Realtime[C]:
        """Spoken conversations."""
        from .realtime import Realtime

        return Realtime(cast("C", self))

    @cached_property
    def responses(self) -> Responses[C]:
        """Answers of models that may use tools, whole or streamed."""
        from .responses import Responses

        return Responses(cast("C", self))

    @cached_property
    def skills(self) -> Skills[C]:
        """Instructions and files that models can load."""
        from .skills import Skills

        return Skills(cast("C", self))

    @cached_property
    def uploads(self) -> Uploads[C]:
        """Large files, sent in parts."""
        from .uploads import Uploads

        return Uploads(cast("C", self))

    @cached_property
    def vector_stores(self) -> VectorStores[C]:
        """Files made searchable by meaning."""
        from .vector_stores import VectorStores

        return VectorStores(cast("C", self))

    @cached_property
    def videos(self) -> Videos[C]:
        """Videos made and changed."""
        from .videos import Videos

        return Videos(cast("C", self))
