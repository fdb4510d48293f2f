resource "azurerm_virtual_machine" "fail_older" {
  os_profile {
    custom_data = <<EOF
  export DATABASE_PASSWORD="correct-horse"
  EOF
  }
}

resource "azurerm_linux_virtual_machine" "fail_encoded" {
  custom_data = base64encode("client_secret: Xy8Qabcdefgh12")
}

resource "azurerm_linux_virtual_machine" "fail_key" {
  custom_data = <<EOF
  -----BEGIN RSA PRIVATE KEY-----
  MIIE
  EOF
}

resource "azurerm_linux_virtual_machine" "fail_user" {
  user_data = base64encode("db_password=hunter2hunter2")
}
