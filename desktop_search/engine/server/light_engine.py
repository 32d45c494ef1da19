"""Ends the light engine of an assistant's server, so that an engine that keeps the index can open it."""

import logging
import time

from desktop_search.domain.errors import EngineGoneError
from desktop_search.engine.api import EngineApi
from desktop_search.engine.engine_mode import ASSISTANT_ROLE
from desktop_search.engine.rpc.codec import Request
from desktop_search.engine.rpc.local_socket import Endpoint, knock
from desktop_search.paths import AppPaths
from desktop_search.store.lock import read_holder

log = logging.getLogger(__name__)

# Unloading the model and closing the files takes one or two seconds.
ENDS_WITHIN_S = 10.0
STEP_S = 0.05


def end_light_engine(paths: AppPaths) -> None:
    """Ask a light engine to end, and wait until it has released the index; does nothing about any other engine."""
    try:
        holder = read_holder(paths.lock_file)
        if holder is None or holder.role != ASSISTANT_ROLE or not holder.address:
            return
        link = knock(Endpoint(holder.address, holder.authkey))
        link.send(Request(EngineApi.stop.__name__, {}), 1)
        give_up_at = time.monotonic() + ENDS_WITHIN_S
        while (now := read_holder(paths.lock_file)) is not None and now.pid == holder.pid:
            if time.monotonic() > give_up_at:
                break
            time.sleep(STEP_S)
        link.close()
    except (OSError, EngineGoneError) as error:
        # It may have ended just now. Otherwise, opening the index reports that it is in use.
        log.info("the engine of an assistant's server cannot be ended: %s", error)
