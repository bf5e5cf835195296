"""`client.beta.agents.sessions.artifacts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.agents.artifacts import ArtifactsHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.beta.delete_agent_session_artifact import delete_agent_session_artifact
from ..api.beta.list_agent_session_artifacts import list_agent_session_artifacts
from ..api.beta.retrieve_agent_session_artifact import retrieve_agent_session_artifact
from ..api.beta.retrieve_agent_session_artifact_content import retrieve_agent_session_artifact_content

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Artifacts(ArtifactsHelpers, Resource[C]):
    """`client.beta.agents.sessions.artifacts`. Methods: retrieve, delete, list, content."""

    retrieve = endpoint(retrieve_agent_session_artifact)
    delete = endpoint(delete_agent_session_artifact)
    list = paged(list_agent_session_artifacts)
    content = endpoint(retrieve_agent_session_artifact_content)


class Artifacts(_Artifacts["Executes"]):
    """`client.beta.agents.sessions.artifacts`. Methods: retrieve, delete, list, content."""


class AsyncArtifacts(_Artifacts["AsyncExecutes"], awaits=True):
    """`client.beta.agents.sessions.artifacts`. Methods: retrieve, delete, list, content. The methods are awaited."""
