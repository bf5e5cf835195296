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
    """Retrieve the facts of an artifact, a file that the agent has made.

    Args:
        artifact_id: id of the artifact
        session_id: id of the session
    """
    delete = endpoint(delete_agent_session_artifact)
    """Delete an artifact of a session.

    Args:
        artifact_id: id of the artifact
        session_id: id of the session
    """
    list = paged(list_agent_session_artifacts)
    """List the artifacts of a session, the files that the agent has made.

    Args:
        session_id: id of the session
        after: cursor; the id of the last entry of the previous page
        environment_id: id of the environment
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """
    content = endpoint(retrieve_agent_session_artifact_content)
    """Download the content of an artifact of a session.

    Args:
        artifact_id: id of the artifact
        session_id: id of the session
    """


class Artifacts(_Artifacts["Executes"]):
    """`client.beta.agents.sessions.artifacts`. Methods: retrieve, delete, list, content."""


class AsyncArtifacts(_Artifacts["AsyncExecutes"], awaits=True):
    """`client.beta.agents.sessions.artifacts`. Methods: retrieve, delete, list, content. The methods are awaited."""
