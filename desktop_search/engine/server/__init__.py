"""The engine's process: main loop, dispatch, heartbeat and watchdog."""
