"""Files inside files: archives, and mails with attachments."""
