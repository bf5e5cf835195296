"""The resources of a client, declared once for `OpenAI` and `AsyncOpenAI`; each is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Holder, child

if TYPE_CHECKING:
    from .admin import Admin, AsyncAdmin
    from .audio import AsyncAudio, Audio
    from .batches import AsyncBatches, Batches
    from .beta import AsyncBeta, Beta
    from .chat import AsyncChat, Chat
    from .completions import AsyncCompletions, Completions
    from .containers import AsyncContainers, Containers
    from .content_provenance_checks import AsyncContentProvenanceChecks, ContentProvenanceChecks
    from .conversations import AsyncConversations, Conversations
    from .decisions import AsyncDecisions, Decisions
    from .embeddings import AsyncEmbeddings, Embeddings
    from .evals import AsyncEvals, Evals
    from .files import AsyncFiles, Files
    from .fine_tuning import AsyncFineTuning, FineTuning
    from .images import AsyncImages, Images
    from .live import AsyncLive, Live
    from .models import AsyncModels, Models
    from .moderations import AsyncModerations, Moderations
    from .realtime import AsyncRealtime, Realtime
    from .responses import AsyncResponses, Responses
    from .safety import AsyncSafety, Safety
    from .skills import AsyncSkills, Skills
    from .uploads import AsyncUploads, Uploads
    from .vector_stores import AsyncVectorStores, VectorStores
    from .videos import AsyncVideos, Videos
    from .webhooks import AsyncWebhooks, Webhooks


class Resources(Holder[C]):
    """The top-level resources."""

    admin: child[Admin, AsyncAdmin] = child("resources.admin", "Admin")
    """Organization administration; needs an admin key."""
    audio: child[Audio, AsyncAudio] = child("resources.audio", "Audio")
    """Speech synthesis, transcription and translation."""
    batches: child[Batches, AsyncBatches] = child("resources.batches", "Batches")
    """Batches of requests that complete within a time window."""
    beta: child[Beta, AsyncBeta] = child("resources.beta", "Beta")
    """Preview features."""
    chat: child[Chat, AsyncChat] = child("resources.chat", "Chat")
    """Chat completions."""
    completions: child[Completions, AsyncCompletions] = child("resources.completions", "Completions")
    """Text completions (the interface before chat completions)."""
    containers: child[Containers, AsyncContainers] = child("resources.containers", "Containers")
    """Sandboxes in which the code interpreter runs."""
    content_provenance_checks: child[ContentProvenanceChecks, AsyncContentProvenanceChecks] = child(
        "resources.content_provenance_checks", "ContentProvenanceChecks"
    )
    """Checks of the origin of media."""
    conversations: child[Conversations, AsyncConversations] = child("resources.conversations", "Conversations")
    """Conversations stored by the service."""
    decisions: child[Decisions, AsyncDecisions] = child("resources.decisions", "Decisions")
    """`client.decisions`. Methods: create."""
    embeddings: child[Embeddings, AsyncEmbeddings] = child("resources.embeddings", "Embeddings")
    """Embedding vectors of texts."""
    evals: child[Evals, AsyncEvals] = child("resources.evals", "Evals")
    """Evaluations of models and prompts."""
    files: child[Files, AsyncFiles] = child("resources.files", "Files")
    """Files for use by other endpoints."""
    fine_tuning: child[FineTuning, AsyncFineTuning] = child("resources.fine_tuning", "FineTuning")
    """Fine-tuned models."""
    images: child[Images, AsyncImages] = child("resources.images", "Images")
    """Image generation and editing."""
    live: child[Live, AsyncLive] = child("resources.live", "Live")
    """`client.live`. Methods: create."""
    models: child[Models, AsyncModels] = child("resources.models", "Models")
    """The available models."""
    moderations: child[Moderations, AsyncModerations] = child("resources.moderations", "Moderations")
    """Classification of harmful content."""
    realtime: child[Realtime, AsyncRealtime] = child("resources.realtime", "Realtime")
    """Low-latency speech conversations."""
    responses: child[Responses, AsyncResponses] = child("resources.responses", "Responses")
    """Model responses with tool calls, as objects or streams."""
    safety: child[Safety, AsyncSafety] = child("resources.safety", "Safety")
    """`client.safety`. Groups other resources."""
    skills: child[Skills, AsyncSkills] = child("resources.skills", "Skills")
    """Instructions and files that models can load."""
    uploads: child[Uploads, AsyncUploads] = child("resources.uploads", "Uploads")
    """Uploads of large files in parts."""
    vector_stores: child[VectorStores, AsyncVectorStores] = child("resources.vector_stores", "VectorStores")
    """Semantic search over files."""
    videos: child[Videos, AsyncVideos] = child("resources.videos", "Videos")
    """Video generation and editing."""
    webhooks: child[Webhooks, AsyncWebhooks] = child("resources.webhooks", "Webhooks")
    """`client.webhooks`. Methods: list, create, retrieve, update, delete, rotate_secret, test."""
