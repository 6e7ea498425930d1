# An order without payment, two approvals, and deposits of their own.

> clerk purchase ORDERNUMBER=1 AMOUNT=3000 APPROVEFLAG=0 DEPOSITFLAG=0
< PRC_OPERATION_SUCCESS RC_NONE
> clerk orders
= PSOrder state=order_refundable approvesAllowed=1 unapprovedAmount=3000 numberOfPayments=0
= no PSPayment
@ no hold

> clerk approve ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=2000
< PRC_OPERATION_SUCCESS RC_NONE
> clerk orders
= PSOrder unapprovedAmount=1000
= PSPayment state=payment_approved approveAmount=2000 depositAmount=0
> clerk batches
= no PSBatch

> clerk deposit ORDERNUMBER=1 PAYMENTNUMBER=1 AMOUNT=1500
< PRC_OPERATION_SUCCESS RC_NONE
> clerk approve ORDERNUMBER=1 PAYMENTNUMBER=2 AMOUNT=1000 DEPOSITFLAG=1
< PRC_OPERATION_SUCCESS RC_NONE

> clerk batches
= PSBatchTotal numberOfPayments=2 totalPaymentAmount=2500
> admin close BATCHNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE
@ batch net=2500 state=accepted
@ 2 detail batch=001
