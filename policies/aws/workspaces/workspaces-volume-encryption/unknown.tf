variable "setting" {}

resource "aws_workspaces_workspace" "not_known" {
  directory_id                   = "d-0123456789"
  bundle_id                      = "wsb-012345678"
  user_name                      = "ada"
  root_volume_encryption_enabled = var.setting
  user_volume_encryption_enabled = var.setting
}
