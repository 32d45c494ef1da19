"""What this program is called, everywhere it is named."""

APP_NAME = "Desktop Search"
APP_ID = "desktop-search"
VERSION = "0.1.0"
