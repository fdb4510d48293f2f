resource "aws_workspaces_workspace" "fail_nothing_written" {
  directory_id = "d-0123456789"
  bundle_id    = "wsb-012345678"
  user_name    = "ada"
}

resource "aws_workspaces_workspace" "fail_root" {
  directory_id                   = "d-0123456789"
  bundle_id                      = "wsb-012345678"
  user_name                      = "ada"
  user_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "fail_user" {
  directory_id                   = "d-0123456789"
  bundle_id                      = "wsb-012345678"
  user_name                      = "ada"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = "false"
}
