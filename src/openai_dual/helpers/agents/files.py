"""`client.beta.agents.environments.files`: local files that become files of an agent's environment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..._generated.api.beta.create_agent_environment_file import create_agent_environment_file
from ..._generated.api.files.create_file import create_file
from ..._values import field, frozen
from ...binding.workflows import helper
from ...core.workflows.many import checked_at_once
from ...core.workflows.polling import shared
from ...core.workflows.steps import execute, notify, together
from ...errors import AgentFilePreparationError, AgentFileStagingError, OpenAIError
from .file_selection import checked_destination, selected, selected_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike
    from pathlib import Path
    from typing import Unpack

    from ..._generated.models.environment_file import EnvironmentFile
    from ...core.calls.options import CallKeywords, FileInput
    from ...core.workflows.steps import Workflow

PURPOSE: Final = "user_data"
AT_ONCE: Final = 5


@frozen
class PreparedAgentFiles:
    """Uploaded files, as the `files` of an environment."""

    files: list[dict[str, str]] = field(factory=list)
    """Pass them in `environment={"type": "openai_hosted", "files": ...}`."""
    uploaded_file_ids: list[str] = field(factory=list)


@frozen
class StagedAgentFile:
    """A file that was uploaded and added to an environment."""

    uploaded_file_id: str
    file: EnvironmentFile


class FilesHelpers:
    """Local files that become files of an environment."""

    @helper
    def prepare(
        self,
        files: Mapping[str, str | PathLike[str]],
        *,
        max_concurrency: int = AT_ONCE,
        on_progress: Callable[[str], object] | None = None,
        **settings: Unpack[CallKeywords],
    ) -> Workflow[PreparedAgentFiles]:
        """Upload local *files*, given by their destination below /workspace, for an environment that is created next.

        Up to *max_concurrency* files are uploaded at a time. *on_progress* is called with each destination whose file
        is uploaded. Raises `InvalidParameterError` before anything is sent for a destination that is reserved or not
        below /workspace, or a path that is no file; `AgentFilePreparationError`, whose `done` has the uploaded files.
        """
        return _uploaded(selected(files), checked_at_once(max_concurrency, "max_concurrency"), on_progress, settings)

    @helper
    def prepare_directory(
        self,
        root: str | PathLike[str],
        *,
        destination: str,
        include: Sequence[str],
        max_concurrency: int = AT_ONCE,
        on_progress: Callable[[str], object] | None = None,
        **settings: Unpack[CallKeywords],
    ) -> Workflow[PreparedAgentFiles]:
        """Upload the files below the directory *root* that match a pattern of *include*, like `prepare`.

        Patterns are those of `pathlib.Path.glob`, such as "**/*.py". Each file keeps its place below *root*, in the
        directory *destination* of the environment. Raises `InvalidParameterError` too if no file matches.
        """
        pairs = selected_in(root, destination, include)
        return _uploaded(pairs, checked_at_once(max_concurrency, "max_concurrency"), on_progress, settings)

    @helper
    def upload(
        self, environment_id: str, *, file: FileInput, path: str, **settings: Unpack[CallKeywords]
    ) -> Workflow[StagedAgentFile]:
        """Upload *file* and add it to an existing environment at *path*, below /workspace.

        Raises the errors of `client.files.create`, and `AgentFileStagingError`, whose `done` is the id of the upload,
        which is kept.
        """
        checked_destination(path)
        uploaded = yield from execute(create_file(file=file, purpose=PURPOSE, **settings))
        add = create_agent_environment_file(
            environment_id, type="file_id", file_id=uploaded.id, path=path, **shared(settings)
        )
        try:
            return StagedAgentFile(uploaded.id, (yield from execute(add)))
        except OpenAIError as error:
            message = "The uploaded file could not be added to the environment; `done` is its id."
            raise AgentFileStagingError(message, uploaded.id, error) from error


def _uploaded(
    pairs: Iterable[tuple[str, Path]], at_once: int, on_progress: Callable[[str], object] | None, settings: Any
) -> Workflow[PreparedAgentFiles]:
    """Upload the files; keep their order, whichever is uploaded first."""
    pairs = [*pairs]
    ids: dict[str, str] = {}
    parts = (_upload(ids, destination, source, on_progress, settings) for destination, source in pairs)
    try:
        yield from together(parts, at_once)
    except OpenAIError as error:
        message = "Not all files were uploaded; `done` has those that were."
        raise AgentFilePreparationError(message, _prepared(pairs, ids), error) from error
    return _prepared(pairs, ids)


def _upload(
    ids: dict[str, str], destination: str, source: Path, on_progress: Callable[[str], object] | None, settings: Any
) -> Workflow[None]:
    uploaded = yield from execute(create_file(file=source, purpose=PURPOSE, **settings))
    ids[destination] = uploaded.id
    yield from notify(on_progress, destination)


def _prepared(pairs: Iterable[tuple[str, Path]], ids: Mapping[str, str]) -> PreparedAgentFiles:
    done = [(destination, ids[destination]) for destination, _ in pairs if destination in ids]
    files = [{"type": "file_id", "file_id": file_id, "path": destination} for destination, file_id in done]
    return PreparedAgentFiles(files, [file_id for _, file_id in done])
