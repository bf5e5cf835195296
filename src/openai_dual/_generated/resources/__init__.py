"""The resources of a client, declared once for `OpenAI` and `AsyncOpenAI`; each is imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic

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
    from .decisions import Decisions
    from .embeddings import Embeddings
    from .evals import Evals
    from .files import Files
    from .fine_tuning import FineTuning
    from .images import Images
    from .live import Live
    from .models import Models
    from .moderations import Moderations
    from .realtime import Realtime
    from .responses import Responses
    from .safety import Safety
    from .skills import Skills
    from .uploads import Uploads
    from .vector_stores import VectorStores
    from .videos import Videos
    from .webhooks import Webhooks


class Resources(Generic[C]):
    """The top-level resources."""

    _executor: C

    @cached_property
    def admin(self) -> Admin[C]:
        """Organization administration; needs an admin key."""
        from .admin import Admin

        return Admin(self._executor)

    @cached_property
    def audio(self) -> Audio[C]:
        """Speech synthesis, transcription and translation."""
        from .audio import Audio

        return Audio(self._executor)

    @cached_property
    def batches(self) -> Batches[C]:
        """Batches of requests that complete within a time window."""
        from .batches import Batches

        return Batches(self._executor)

    @cached_property
    def beta(self) -> Beta[C]:
        """Preview features."""
        from .beta import Beta

        return Beta(self._executor)

    @cached_property
    def chat(self) -> Chat[C]:
        """Chat completions."""
        from .chat import Chat

        return Chat(self._executor)

    @cached_property
    def completions(self) -> Completions[C]:
        """Text completions (the interface before chat completions)."""
        from .completions import Completions

        return Completions(self._executor)

    @cached_property
    def containers(self) -> Containers[C]:
        """Sandboxes in which the code interpreter runs."""
        from .containers import Containers

        return Containers(self._executor)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks[C]:
        """Checks of the origin of media."""
        from .content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self._executor)

    @cached_property
    def conversations(self) -> Conversations[C]:
        """Conversations stored by the service."""
        from .conversations import Conversations

        return Conversations(self._executor)

    @cached_property
    def decisions(self) -> Decisions[C]:
        """`client.decisions`. Methods: create."""
        from .decisions import Decisions

        return Decisions(self._executor)

    @cached_property
    def embeddings(self) -> Embeddings[C]:
        """Embedding vectors of texts."""
        from .embeddings import Embeddings

        return Embeddings(self._executor)

    @cached_property
    def evals(self) -> Evals[C]:
        """Evaluations of models and prompts."""
        from .evals import Evals

        return Evals(self._executor)

    @cached_property
    def files(self) -> Files[C]:
        """Files for use by other endpoints."""
        from .files import Files

        return Files(self._executor)

    @cached_property
    def fine_tuning(self) -> FineTuning[C]:
        """Fine-tuned models."""
        from .fine_tuning import FineTuning

        return FineTuning(self._executor)

    @cached_property
    def images(self) -> Images[C]:
        """Image generation and editing."""
        from .images import Images

        return Images(self._executor)

    @cached_property
    def live(self) -> Live[C]:
        """`client.live`. Methods: create."""
        from .live import Live

        return Live(self._executor)

    @cached_property
    def models(self) -> Models[C]:
        """The available models."""
        from .models import Models

        return Models(self._executor)

    @cached_property
    def moderations(self) -> Moderations[C]:
        """Classification of harmful content."""
        from .moderations import Moderations

        return Moderations(self._executor)

    @cached_property
    def realtime(self) -> Realtime[C]:
        """Low-latency speech conversations."""
        from .realtime import Realtime

        return Realtime(self._executor)

    @cached_property
    def responses(self) -> Responses[C]:
        """Model responses with tool calls, as objects or streams."""
        from .responses import Responses

        return Responses(self._executor)

    @cached_property
    def safety(self) -> Safety[C]:
        """`client.safety`. Groups other resources."""
        from .safety import Safety

        return Safety(self._executor)

    @cached_property
    def skills(self) -> Skills[C]:
        """Instructions and files that models can load."""
        from .skills import Skills

        return Skills(self._executor)

    @cached_property
    def uploads(self) -> Uploads[C]:
        """Uploads of large files in parts."""
        from .uploads import Uploads

        return Uploads(self._executor)

    @cached_property
    def vector_stores(self) -> VectorStores[C]:
        """Semantic search over files."""
        from .vector_stores import VectorStores

        return VectorStores(self._executor)

    @cached_property
    def videos(self) -> Videos[C]:
        """Video generation and editing."""
        from .videos import Videos

        return Videos(self._executor)

    @cached_property
    def webhooks(self) -> Webhooks[C]:
        """`client.webhooks`. Methods: list, create, retrieve, update, delete, rotate_secret, test."""
        from .webhooks import Webhooks

        return Webhooks(self._executor)
