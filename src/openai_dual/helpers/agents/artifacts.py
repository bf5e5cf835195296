"""`client.beta.agents.sessions.artifacts`: the files that one turn of an agent left behind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from ..._generated.api.beta.list_agent_session_artifacts import list_agent_session_artifacts
from ..._generated.api.beta.retrieve_agent_session_artifact_content import retrieve_agent_session_artifact_content
from ...binding.resource import C, Resource
from ...binding.workflows import helper, lazy
from ...core.effects import Ask
from ...core.workflows.steps import execute
from ...errors import InvalidParameterError

if TYPE_CHECKING:
    from os import PathLike
    from typing import Self, Unpack

    from ..._generated.models.session_artifact import SessionArtifact
    from ...core.calls.options import CallKeywords
    from ...core.decoding.binary import BinaryContent
    from ...core.workflows.steps import Workflow
    from ...responses.executor import AsyncExecutes, Executes  # noqa: F401 (named in strings)
    from .results import AgentTurnResult


class _Artifacts(Resource[C]):
    """The artifacts of one turn, by their paths in the environment, such as "/workspace/outputs/report.txt"."""

    _result: AgentTurnResult[Any]

    @classmethod
    def of(cls, executor: Any, result: AgentTurnResult[Any]) -> Self:
        """Return the artifacts of the turn with this *result*."""
        self = cls(executor)
        self._result = result
        return self

    @helper
    def content(self, path: str, **settings: Unpack[CallKeywords]) -> Workflow[BinaryContent]:
        """Return the content of the artifact at *path*. Raises `InvalidParameterError` if the turn has none there."""
        artifact = yield from self._find(path, settings)
        content: BinaryContent = yield from execute(_content(artifact, settings))
        return content

    @helper
    def download(
        self, path: str, *, to: str | PathLike[str], **settings: Unpack[CallKeywords]
    ) -> Workflow[SessionArtifact]:
        """Write the content of the artifact at *path* to the file *to*; return the artifact.

        If that fails, *to* stays as it was. Raises `InvalidParameterError` if the turn has no artifact at *path*.
        """
        artifact = yield from self._find(path, settings)
        content = yield from execute(_content(artifact, settings))
        yield Ask(partial(content.write_to_file, to), "to")
        return artifact

    def _find(self, path: str, settings: Any) -> Workflow[SessionArtifact]:
        page: Any = yield from execute(list_agent_session_artifacts(self._result.session_id, **settings))
        paths: list[str] = []
        while True:
            for artifact in page.data:
                if artifact.turn_id == self._result.turn_id:
                    if artifact.path == path:
                        found: SessionArtifact = artifact
                        return found
                    paths.append(artifact.path)
            if not page.has_next_page():
                raise InvalidParameterError(f"path: expected an artifact of the turn, one of {paths}, got {path!r}")
            page = yield Ask(page.get_next_page, "get_next_page")


class AgentResultArtifacts(_Artifacts["Executes"]):
    """The artifacts of one turn, by their paths in the environment, such as "/workspace/outputs/report.txt"."""


class AsyncAgentResultArtifacts(_Artifacts["AsyncExecutes"], awaits=True):
    """The artifacts of one turn, by their paths; the methods are awaited."""


def _content(artifact: SessionArtifact, settings: Any) -> Any:
    return retrieve_agent_session_artifact_content(artifact.id, session_id=artifact.session_id, **settings)


class ForResult(Protocol):
    """Return the artifacts of a turn."""

    def __call__(self, result: AgentTurnResult[Any]) -> AgentResultArtifacts:
        """Return the artifacts of the turn with this *result*."""
        ...


class AsyncForResult(Protocol):
    """Return the artifacts of a turn."""

    def __call__(self, result: AgentTurnResult[Any]) -> AsyncAgentResultArtifacts:
        """Return the artifacts of the turn with this *result*."""
        ...


def _for_result(executor: Any, result: AgentTurnResult[Any]) -> Any:
    """Return the artifacts of the turn with this *result*: their methods download them by path."""
    return (AsyncAgentResultArtifacts if executor.is_async else AgentResultArtifacts).of(executor, result)


class ArtifactsHelpers:
    """The artifacts of one turn."""

    for_result: lazy[ForResult, AsyncForResult] = lazy(_for_result)
    """Return the artifacts of the turn with this *result*: their methods download them by path."""
