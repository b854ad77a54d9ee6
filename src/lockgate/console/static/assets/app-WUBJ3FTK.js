import{$ as Ea,$a as Qh,$b as uc,A as ci,Aa as Mh,Ab as Hd,B as Ct,Ba as Dh,Bb as Ze,C as T,Ca as nc,Cb as Jh,Cc as xp,D as yh,Da as rc,Db as Ih,Dc as R,E as Gt,
Ea as ic,Eb as $h,Ec as Xn,F as y,Fa as Rh,Fb as Fh,Fc as je,G as lt,Ga as K,Gb as Ph,Gc as Uo,H as No,Ha as Uh,Hb as Mr,Hc as _e,I as Dd,Ia as Bh,Ib as Wh,Ic as mt,
Ja as oc,Jc as Gd,K as wh,Ka as qh,Kb as ep,Kc as Zn,L as Xe,La as Lh,Lb as gn,Lc as Qt,M as _h,Ma as Hh,Mb as Ro,Mc as Xt,N as E,Na as Gh,Nb as ap,Nc as Se,O as Rd,
Oa as Kh,Ob as tp,Oc as zp,P as xh,Pa as jh,Pb as np,Pc as ut,Q as zh,Qa as lc,Qb as pi,Qc as _i,R as ct,Ra as Yh,Rb as rp,S as kh,Sa as pn,Sb as ip,T as Nr,Ta as Qa,
Ua as ga,Ub as op,V as Fl,Va as Kn,Vc as kp,W as O,Wa as Ld,Wb as vi,X as st,Xa as Vh,Xb as lp,Y as Sh,Ya as cc,Yb as cp,Z as Ud,Za as di,Zb as mc,Zc as bc,_ as Pl,
_a as Oo,_b as sp,a as Zl,aa as Bd,ab as mi,ac as dp,ad as yc,b,ba as hn,bb as jn,bc as gi,bd as Sp,c as sh,cb as vn,cc as mp,cd as Tp,d as P,da as dt,db as sc,
dc as up,dd as xi,e as dh,ea as Kt,eb as Or,ec as fp,ed as zi,f as Jl,fa as Na,fb as Yn,fc,g as mh,ga as C,gb as Mo,gc as bi,gd as Kd,ha as Wl,hb as Do,hc,hd as ki,
i as uh,ia as S,ib as ui,ic as hp,j as fh,ja as jt,jc as yi,k as hh,ka as si,kc as wi,l as ph,la as Re,lb as fi,lc as Yt,m as Eo,ma as Hn,mc as pc,n as Vw,na as Oa,
o as Il,oa as Th,oc as vc,p as _,pa as Ah,pc as Vt,q as vh,qa as ec,qc as pp,r as ma,ra as Ch,rc as vp,s as gh,sa as Eh,sb as dc,sc as gp,t as bh,ta as Nh,tb as Xh,
tc as bp,u as ua,ua as Oh,ub as hi,uc as yp,v as At,va as Gn,vb as se,vc as wp,wa as Ue,wb as Vn,wc as gc,x as $l,xa as qd,xb as Xa,y as Ht,ya as ac,yb as j,yc as Qn,
z as Ee,za as tc,zb as Zh,zc as _p}from"./chunk-FOZLWZKR.js";var Bp=Zl(be=>{"use strict";function Qd(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,r=e[n];if(0<wc(r,a))e[n]=a,e[t]=r,t=n;else break e}}function Zt(e){
return e.length===0?null:e[0]}function xc(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,r=e.length,i=r>>>1;n<i;){var o=2*(n+
1)-1,l=e[o],c=o+1,s=e[c];if(0>wc(l,t))c<r&&0>wc(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[o]=t,n=o);else if(c<r&&0>wc(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function wc(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}be.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Ap=performance,be.
unstable_now=function(){return Ap.now()}):(jd=Date,Cp=jd.now(),be.unstable_now=function(){return jd.now()-Cp});var Ap,jd,Cp,bn=[],Jn=[],Qw=1,ft=null,fa=3,Xd=!1,
Bo=!1,qo=!1,Zd=!1,Op=typeof setTimeout=="function"?setTimeout:null,Mp=typeof clearTimeout=="function"?clearTimeout:null,Ep=typeof setImmediate<"u"?setImmediate:
null;function _c(e){for(var a=Zt(Jn);a!==null;){if(a.callback===null)xc(Jn);else if(a.startTime<=e)xc(Jn),a.sortIndex=a.expirationTime,Qd(bn,a);else break;a=Zt(
Jn)}}function Jd(e){if(qo=!1,_c(e),!Bo)if(Zt(bn)!==null)Bo=!0,Ti||(Ti=!0,Si());else{var a=Zt(Jn);a!==null&&Id(Jd,a.startTime-e)}}var Ti=!1,Lo=-1,Dp=5,Rp=-1;function Up(){
return Zd?!0:!(be.unstable_now()-Rp<Dp)}function Yd(){if(Zd=!1,Ti){var e=be.unstable_now();Rp=e;var a=!0;try{e:{Bo=!1,qo&&(qo=!1,Mp(Lo),Lo=-1),Xd=!0;var t=fa;try{
a:{for(_c(e),ft=Zt(bn);ft!==null&&!(ft.expirationTime>e&&Up());){var n=ft.callback;if(typeof n=="function"){ft.callback=null,fa=ft.priorityLevel;var r=n(ft.expirationTime<=
e);if(e=be.unstable_now(),typeof r=="function"){ft.callback=r,_c(e),a=!0;break a}ft===Zt(bn)&&xc(bn),_c(e)}else xc(bn);ft=Zt(bn)}if(ft!==null)a=!0;else{var i=Zt(
Jn);i!==null&&Id(Jd,i.startTime-e),a=!1}}break e}finally{ft=null,fa=t,Xd=!1}a=void 0}}finally{a?Si():Ti=!1}}}var Si;typeof Ep=="function"?Si=function(){Ep(Yd)}:
typeof MessageChannel<"u"?(Vd=new MessageChannel,Np=Vd.port2,Vd.port1.onmessage=Yd,Si=function(){Np.postMessage(null)}):Si=function(){Op(Yd,0)};var Vd,Np;function Id(e,a){
Lo=Op(function(){e(be.unstable_now())},a)}be.unstable_IdlePriority=5;be.unstable_ImmediatePriority=1;be.unstable_LowPriority=4;be.unstable_NormalPriority=3;be.unstable_Profiling=
null;be.unstable_UserBlockingPriority=2;be.unstable_cancelCallback=function(e){e.callback=null};be.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):Dp=0<e?Math.floor(1e3/e):5};be.unstable_getCurrentPriorityLevel=
function(){return fa};be.unstable_next=function(e){switch(fa){case 1:case 2:case 3:var a=3;break;default:a=fa}var t=fa;fa=a;try{return e()}finally{fa=t}};be.unstable_requestPaint=
function(){Zd=!0};be.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=fa;fa=e;try{return a()}finally{
fa=t}};be.unstable_scheduleCallback=function(e,a,t){var n=be.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var r=-1;break;case 2:r=250;break;case 5:r=1073741823;break;case 4:r=1e4;break;default:r=5e3}return r=t+r,e={id:Qw++,callback:a,priorityLevel:e,startTime:t,
expirationTime:r,sortIndex:-1},t>n?(e.sortIndex=t,Qd(Jn,e),Zt(bn)===null&&e===Zt(Jn)&&(qo?(Mp(Lo),Lo=-1):qo=!0,Id(Jd,t-n))):(e.sortIndex=r,Qd(bn,e),Bo||Xd||(Bo=
!0,Ti||(Ti=!0,Si()))),e};be.unstable_shouldYield=Up;be.unstable_wrapCallback=function(e){var a=fa;return function(){var t=fa;fa=a;try{return e.apply(this,arguments)}finally{
fa=t}}}});var Lp=Zl((X3,qp)=>{"use strict";qp.exports=Bp()});var k1=Zl(nd=>{"use strict";var Qe=Lp(),zg=P(),Xw=Vw();function x(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function kg(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function Sl(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function Sg(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Tg(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Hp(e){if(Sl(e)!==e)throw Error(
x(188))}function Zw(e){var a=e.alternate;if(!a){if(a=Sl(e),a===null)throw Error(x(188));return a!==e?null:e}for(var t=e,n=a;;){var r=t.return;if(r===null)break;
var i=r.alternate;if(i===null){if(n=r.return,n!==null){t=n;continue}break}if(r.child===i.child){for(i=r.child;i;){if(i===t)return Hp(r),e;if(i===n)return Hp(r),
a;i=i.sibling}throw Error(x(188))}if(t.return!==n.return)t=r,n=i;else{for(var o=!1,l=r.child;l;){if(l===t){o=!0,t=r,n=i;break}if(l===n){o=!0,n=r,t=i;break}l=l.sibling}
if(!o){for(l=i.child;l;){if(l===t){o=!0,t=i,n=r;break}if(l===n){o=!0,n=i,t=r;break}l=l.sibling}if(!o)throw Error(x(189))}}if(t.alternate!==n)throw Error(x(190))}
if(t.tag!==3)throw Error(x(188));return t.stateNode.current===t?e:a}function Ag(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=Ag(e),a!==null)return a;e=e.sibling}return null}function qa(e,a,t,n,r,i){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,r,i)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&qa(e.child,a,t,n,r,i))return!0;e=e.sibling}return!1}function Wr(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function Gp(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function Cg(e){var a=[null,null],t=Wr(e);return t===null||Eg(a,e,t.child,{foundSelf:!1}),a}function Eg(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&Eg(e,a,t.child,n))return!0;t=t.
sibling}return!1}function Ve(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(x(559))}}var Di=null,
Am=null;function Jw(e,a,t){return e===t?!0:e===a?(Di=e,!0):!1}function Iw(e,a,t){return e===t?(Am=e,!1):e===a?(Am!==null&&(Di=e),!0):!1}function Kp(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function Cm(e,a,t){for(var n=0,r=e;r;r=t(r))n++;r=0;for(var i=a;i;i=
t(i))r++;for(;0<n-r;)e=t(e),n--;for(;0<r-n;)a=t(a),r--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var fe=Object.assign,$w=Symbol.
for("react.element"),zc=Symbol.for("react.transitional.element"),Qo=Symbol.for("react.portal"),Ri=Symbol.for("react.fragment"),Ng=Symbol.for("react.strict_mode"),
Em=Symbol.for("react.profiler"),Og=Symbol.for("react.consumer"),Wt=Symbol.for("react.context"),Lu=Symbol.for("react.forward_ref"),Nm=Symbol.for("react.suspense"),
Om=Symbol.for("react.suspense_list"),Hu=Symbol.for("react.memo"),Pn=Symbol.for("react.lazy"),Mm=Symbol.for("react.activity"),Fw=Symbol.for("react.legacy_hidden"),
Pw=Symbol.for("react.memo_cache_sentinel"),Dm=Symbol.for("react.view_transition"),Ww=Symbol.for("react.recoverable"),jp=Symbol.iterator;function Ho(e){return e===
null||typeof e!="object"?null:(e=jp&&e[jp]||e["@@iterator"],typeof e=="function"?e:null)}var e2=Symbol.for("react.client.reference");function Rm(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===e2?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case Ri:return"Fragment";case Em:return"\
Profiler";case Ng:return"StrictMode";case Nm:return"Suspense";case Om:return"SuspenseList";case Mm:return"Activity";case Dm:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case Qo:return"Portal";case Wt:return e.displayName||"Context";case Og:return(e._context.displayName||"Context")+".Consumer";case Lu:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case Hu:return a=e.displayName||null,a!==null?
a:Rm(e.type)||"Memo";case Pn:a=e._payload,e=e._init;try{return Rm(e(a))}catch{}}return null}var Xo=Array.isArray,D=zg.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
ee=Xw.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Gr={pending:!1,data:null,method:null,action:null},Um=[],Ui=-1;function ln(e){return{current:e}}
function na(e){0>Ui||(e.current=Um[Ui],Um[Ui]=null,Ui--)}function ve(e,a){Ui++,Um[Ui]=e.current,e.current=a}var nn=ln(null),sl=ln(null),lr=ln(null),ss=ln(null);
function ds(e,a){switch(ve(lr,a),ve(sl,e),ve(nn,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?tg(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=tg(a),e=W0(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}na(nn),ve(nn,e)}function ao(){na(nn),na(sl),na(lr)}function Bm(e){
var a=e.memoizedState;a!==null&&(uo._currentValue=a.memoizedState,ve(ss,e)),a=nn.current;var t=W0(a,e.type);a!==t&&(ve(sl,e),ve(nn,t))}function ms(e){sl.current===
e&&(na(nn),na(sl)),ss.current===e&&(na(ss),uo._currentValue=Gr)}var $d,Yp;function $n(e){if($d===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
$d=a&&a[1]||"",Yp=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+$d+e+Yp}var Fd=!1;function Pd(e,a){if(!e||Fd)return"";Fd=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var h=function(){throw Error()};if(Object.defineProperty(h.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(h,[])}catch(w){var d=w}Reflect.construct(e,[],h)}else{try{h.call()}catch(w){d=w}h=!1;try{var u=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),h=!0,new e}finally{h&&(u!==void 0?Object.defineProperty(e.prototype,
"props",u):delete e.prototype.props)}}}else{try{throw Error()}catch(w){d=w}(h=e())&&typeof h.catch=="function"&&h.catch(function(){})}}catch(w){if(w&&d&&typeof w.
stack=="string")return[w.stack,d.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var r=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");r&&r.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var i=n.
DetermineComponentFrameRoot(),o=i[0],l=i[1];if(o&&l){var c=o.split(`
`),s=l.split(`
`);for(r=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;r<s.length&&!s[r].includes("DetermineComponentFrameRoot");)r++;if(n===c.length||
r===s.length)for(n=c.length-1,r=s.length-1;1<=n&&0<=r&&c[n]!==s[r];)r--;for(;1<=n&&0<=r;n--,r--)if(c[n]!==s[r]){if(n!==1||r!==1)do if(n--,r--,0>r||c[n]!==s[r]){
var f=`
`+c[n].replace(" at new "," at ");return e.displayName&&f.includes("<anonymous>")&&(f=f.replace("<anonymous>",e.displayName)),f}while(1<=n&&0<=r);break}}}finally{
Fd=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?$n(t):""}function a2(e,a){switch(e.tag){case 26:case 27:case 5:return $n(e.type);case 16:return $n(
"Lazy");case 13:return e.child!==a&&a!==null?$n("Suspense Fallback"):$n("Suspense");case 19:return $n("SuspenseList");case 0:case 15:return Pd(e.type,!1);case 11:
return Pd(e.type.render,!1);case 1:return Pd(e.type,!0);case 31:return $n("Activity");case 30:return $n("ViewTransition");default:return""}}function Vp(e){try{var a="",
t=null;do a+=a2(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var qm=Object.prototype.hasOwnProperty,Gu=Qe.unstable_scheduleCallback,Wd=Qe.unstable_cancelCallback,t2=Qe.unstable_shouldYield,n2=Qe.unstable_requestPaint,
Pa=Qe.unstable_now,r2=Qe.unstable_getCurrentPriorityLevel,Mg=Qe.unstable_ImmediatePriority,Dg=Qe.unstable_UserBlockingPriority,us=Qe.unstable_NormalPriority,i2=Qe.
unstable_LowPriority,Rg=Qe.unstable_IdlePriority,o2=Qe.log,l2=Qe.unstable_setDisableYieldValue,Tl=null,Wa=null;function ar(e){if(typeof o2=="function"&&l2(e),Wa&&
typeof Wa.setStrictMode=="function")try{Wa.setStrictMode(Tl,e)}catch{}}var et=Math.clz32?Math.clz32:d2,c2=Math.log,s2=Math.LN2;function d2(e){return e>>>=0,e===
0?32:31-(c2(e)/s2|0)|0}var kc=256,Sc=262144,Tc=4194304;function Ur(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function Ls(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var r=0,i=e.suspendedLanes,o=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~i,n!==0?r=Ur(n):(o&=l,o!==0?
r=Ur(o):t||(t=l&~e,t!==0&&(r=Ur(t))))):(l=n&~i,l!==0?r=Ur(l):o!==0?r=Ur(o):t||(t=n&~e,t!==0&&(r=Ur(t)))),r===0?0:a!==0&&a!==r&&(a&i)===0&&(i=r&-r,t=a&-a,i>=t||i===
32&&(t&4194048)!==0)?a:r}function Al(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function Ug(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-et(t),r=1<<n;a|=e[n],t&=~r}return a}function m2(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function Bg(){var e=Tc;return Tc<<=1,(Tc&62914560)===0&&(Tc=4194304),e}function em(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function Cl(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function u2(e,a,t,n,r,i){var o=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=o&~t;0<t;){var f=31-et(t),h=1<<f;l[f]=0,c[f]=-1;var d=s[f];if(d!==null)for(s[f]=null,f=0;f<d.length;f++){var u=d[f];u!==null&&(u.lane&=-536870913)}
t&=~h}n!==0&&qg(e,n,0),i!==0&&r===0&&e.tag!==0&&(e.suspendedLanes|=i&~(o&~a))}function qg(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-et(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function Lg(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-et(t),r=1<<n;r&a|e[n]&
a&&(e[n]|=a),t&=~r}}function Hg(e,a){var t=a&-a;return t=(t&42)!==0?1:Ku(t),(t&(e.suspendedLanes|a))!==0?0:t}function Ku(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function ju(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function Gg(){var e=ee.
p;return e!==0?e:(e=window.event,e===void 0?32:_1(e.type))}function Qp(e,a){var t=ee.p;try{return ee.p=e,a()}finally{ee.p=t}}var On=Math.random().toString(36).slice(
2),aa="__reactFiber$"+On,La="__reactProps$"+On,po="__reactContainer$"+On,Xp="__reactEvents$"+On,f2="__reactListeners$"+On,h2="__reactHandles$"+On,Zp="__reactRes\
ources$"+On,El="__reactMarker$"+On,fs="__reactLoad$"+On;function Hs(e){delete e[aa],delete e[La],delete e[f2],delete e[h2]}function Lr(e){var a;if(a=e[aa])return a;
for(var t=e.parentNode;t;){if(a=t[po]||t[aa]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=dg(e);e!==null;){if(t=e[aa])return t;e=dg(e)}return a}
e=t,t=e.parentNode}return null}function vo(e){if(e=e[aa]||e[po]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function Zo(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(x(33))}function Qi(e){var a=e[Zp];return a||(a=e[Zp]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function $e(e){e[El]=!0}function Kg(e){e[fs]=void 0}var jg=new Set,Yg={};function ei(e,a){to(e,a),to(e+"Capture",a)}function to(e,a){for(Yg[e]=a,e=0;e<a.length;e++)
jg.add(a[e])}var p2=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),Jp={},Ip={};function v2(e){return qm.call(Ip,e)?!0:qm.call(Jp,e)?!1:p2.test(e)?Ip[e]=!0:(Jp[e]=
!0,!1)}var I=!1;function $p(){var e=I;return I=!1,e}function Vc(e,a,t){if(v2(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"func\
tion":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function Ac(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function yn(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function Ja(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function Vg(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function g2(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var r=n.get,i=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return r.call(this)},set:function(o){t=""+o,i.call(this,o)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(o){t=""+o},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function Lm(e){if(!e._valueTracker){var a=Vg(e)?"checked":"va\
lue";e._valueTracker=g2(e,a,""+e[a])}}function Qg(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=Vg(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var b2=/[\n"\\]/g;function bt(e){return e.replace(b2,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function Hm(e,a,t,n,r,i,o,l){e.name="",o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"?e.type=o:e.removeAttribute("type"),a!=null?o===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+Ja(a)):e.value!==""+Ja(a)&&(e.value=""+Ja(a)):o!=="submit"&&o!=="reset"||e.removeAttribute("value"),a!=null?
o==="number"&&e.value==a?am(e,Ja(e.value)):am(e,Ja(a)):t!=null?am(e,Ja(t)):n!=null&&e.removeAttribute("value"),r==null&&i!=null&&(e.defaultChecked=!!i),r!=null&&
(e.checked=r&&typeof r!="function"&&typeof r!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Ja(l):e.removeAttribute(
"name")}function Xg(e,a,t,n,r,i,o,l){if(i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.type=i),a!=null||t!=null){if(!(i!=="submit"&&
i!=="reset"||a!=null)){Lm(e);return}t=t!=null?""+Ja(t):"",a=a!=null?""+Ja(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??r,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"&&(e.name=o),Lm(e)}function am(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function Xi(e,a,t,n){if(e=e.options,a){a={};for(var r=0;r<t.length;r++)a["$"+t[r]]=!0;for(t=0;t<e.length;t++)r=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==r&&(e[t].selected=r),r&&n&&(e[t].defaultSelected=!0)}else{for(t=""+Ja(t),a=null,r=0;r<e.length;r++){if(e[r].value===t){e[r].selected=
!0,n&&(e[r].defaultSelected=!0);return}a!==null||e[r].disabled||(a=e[r])}a!==null&&(a.selected=!0)}}function Zg(e,a,t){if(a!=null&&(a=""+Ja(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+Ja(t):""}function Jg(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
x(92));if(Xo(n)){if(1<n.length)throw Error(x(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=Ja(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),Lm(
e)}function no(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var y2=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function Fp(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||y2.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function Ig(e,a,t){if(a!=null&&typeof a!="object")throw Error(x(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",I=!0);for(var r in a)n=a[r],a.hasOwnProperty(
r)&&t[r]!==n&&(Fp(e,r,n),I=!0)}else for(var i in a)a.hasOwnProperty(i)&&Fp(e,i,a[i])}function Yu(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-xm\
l":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var w2=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),_2=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function Qc(e){return _2.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function en(){}var Gm=null;function Vu(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var Bi=null,Zi=null;function Pp(e){
var a=vo(e);if(a&&(e=a.stateNode)){var t=e[La]||null;e:switch(e=a.stateNode,a.type){case"input":if(Hm(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+bt(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var r=n[La]||null;if(!r)throw Error(x(90));Hm(n,r.value,r.defaultValue,r.defaultValue,r.checked,r.defaultChecked,
r.type,r.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&Qg(n)}break e;case"textarea":Zg(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
Xi(e,!!t.multiple,a,!1)}}}var tm=!1;function $g(e,a,t){if(tm)return e(a,t);tm=!0;try{var n=e(a);return n}finally{if(tm=!1,(Bi!==null||Zi!==null)&&(Ws(),Bi&&(a=Bi,
e=Zi,Zi=Bi=null,Pp(a),e)))for(a=0;a<e.length;a++)Pp(e[a])}}function dl(e,a){var t=e.stateNode;if(t===null)return null;var n=t[La]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(x(231,a,typeof t));return t}var Sn=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),Km=!1;if(Sn)try{Ai={},Object.defineProperty(Ai,"passive",{get:function(){Km=!0}}),window.addEventListener("test",
Ai,Ai),window.removeEventListener("test",Ai,Ai)}catch{Km=!1}var Ai,tr=null,Qu=null,Xc=null;function Fg(){if(Xc)return Xc;var e,a=Qu,t=a.length,n,r="value"in tr?
tr.value:tr.textContent,i=r.length;for(e=0;e<t&&a[e]===r[e];e++);var o=t-e;for(n=1;n<=o&&a[t-n]===r[i-n];n++);return Xc=r.slice(e,1<n?1-n:void 0)}function Zc(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function Cc(){return!0}function Wp(){return!1}function _a(e){
function a(t,n,r,i,o){this._reactName=t,this._targetInst=r,this.type=n,this.nativeEvent=i,this.target=o,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(i):i[l]);return this.isDefaultPrevented=(i.defaultPrevented!=null?i.defaultPrevented:i.returnValue===!1)?Cc:Wp,this.isPropagationStopped=
Wp,this}return fe(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=Cc)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=Cc)},persist:function(){},isPersistent:Cc}),a}var xr={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Gs=_a(xr),Nl=fe({},xr,{view:0,detail:0}),x2=_a(Nl),nm,rm,Go,Ks=fe({},Nl,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Xu,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Go&&
(Go&&e.type==="mousemove"?(nm=e.screenX-Go.screenX,rm=e.screenY-Go.screenY):rm=nm=0,Go=e),nm)},movementY:function(e){return"movementY"in e?e.movementY:rm}}),ev=_a(
Ks),z2=fe({},Ks,{dataTransfer:0}),k2=_a(z2),S2=fe({},Nl,{relatedTarget:0}),im=_a(S2),T2=fe({},xr,{animationName:0,elapsedTime:0,pseudoElement:0}),A2=_a(T2),C2=fe(
{},xr,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),E2=_a(C2),N2=fe({},xr,{data:0}),av=_a(N2),O2={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},M2={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},D2={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function R2(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=D2[e])?!!a[e]:!1}function Xu(){return R2}var U2=fe({},Nl,{key:function(e){
if(e.key){var a=O2[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=Zc(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?M2[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Xu,charCode:function(e){
return e.type==="keypress"?Zc(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?Zc(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),B2=_a(U2),q2=fe({},Ks,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),tv=_a(q2),L2=fe({},xr,{submitter:0}),H2=_a(L2),G2=fe({},Nl,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:Xu}),K2=_a(G2),j2=fe({},xr,{propertyName:0,elapsedTime:0,pseudoElement:0}),Y2=_a(j2),V2=fe({},Ks,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),Q2=_a(V2),X2=fe({},xr,{newState:0,oldState:0,source:0}),Z2=_a(X2),J2=[9,13,27,32],Zu=Sn&&"CompositionEvent"in window,$o=null;Sn&&"documen\
tMode"in document&&($o=document.documentMode);var I2=Sn&&"TextEvent"in window&&!$o,Pg=Sn&&(!Zu||$o&&8<$o&&11>=$o),nv=" ",rv=!1;function Wg(e,a){switch(e){case"k\
eyup":return J2.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function eb(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var qi=!1;function $2(e,a){switch(e){case"compositionend":return eb(a);case"keypress":return a.which!==
32?null:(rv=!0,nv);case"textInput":return e=a.data,e===nv&&rv?null:e;default:return null}}function F2(e,a){if(qi)return e==="compositionend"||!Zu&&Wg(e,a)?(e=Fg(),
Xc=Qu=tr=null,qi=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return Pg&&a.locale!=="ko"?null:a.data;default:return null}}var P2={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function iv(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!P2[e.type]:a==="textarea"}function ab(e,a,t,n){Bi?Zi?Zi.push(n):Zi=[n]:Bi=n,a=Us(a,"onChange"),
0<a.length&&(t=new Gs("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var Fo=null,ml=null;function W2(e){$0(e,0)}function js(e){var a=Zo(e);if(Qg(a))
return e}function ov(e,a){if(e==="change")return a}var tb=!1;Sn&&(Sn?(Nc="oninput"in document,Nc||(om=document.createElement("div"),om.setAttribute("oninput","r\
eturn;"),Nc=typeof om.oninput=="function"),Ec=Nc):Ec=!1,tb=Ec&&(!document.documentMode||9<document.documentMode));var Ec,Nc,om;function lv(){Fo&&(Fo.detachEvent(
"onpropertychange",nb),ml=Fo=null)}function nb(e){if(e.propertyName==="value"&&js(ml)){var a=[];ab(a,ml,e,Vu(e)),$g(W2,a)}}function e5(e,a,t){e==="focusin"?(lv(),
Fo=a,ml=t,Fo.attachEvent("onpropertychange",nb)):e==="focusout"&&lv()}function a5(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return js(ml)}function t5(e,a){
if(e==="click")return js(a)}function n5(e,a){if(e==="input"||e==="change")return js(a)}function r5(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var tt=typeof Object.
is=="function"?Object.is:r5;function ul(e,a){if(tt(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var r=t[n];if(!qm.call(a,r)||!tt(e[r],a[r]))return!1}return!0}function jm(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function cv(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function sv(e,a){var t=cv(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=cv(t)}}function rb(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?rb(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function ib(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=jm(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=jm(e.document)}return a}function Ju(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var i5=Sn&&"documentMode"in document&&
11>=document.documentMode,Li=null,Ym=null,Po=null,Vm=!1;function dv(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;Vm||Li==null||Li!==jm(
n)||(n=Li,"selectionStart"in n&&Ju(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),Po&&ul(Po,n)||(Po=n,n=Us(Ym,"onSelect"),0<n.length&&(a=new Gs(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=Li)))}function Dr(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var Hi={animationend:Dr("Animation","AnimationEnd"),animationiteration:Dr("Animation","AnimationIteration"),animationstart:Dr("Anim\
ation","AnimationStart"),transitionrun:Dr("Transition","TransitionRun"),transitionstart:Dr("Transition","TransitionStart"),transitioncancel:Dr("Transition","Tra\
nsitionCancel"),transitionend:Dr("Transition","TransitionEnd")},lm={},ob={};Sn&&(ob=document.createElement("div").style,"AnimationEvent"in window||(delete Hi.animationend.
animation,delete Hi.animationiteration.animation,delete Hi.animationstart.animation),"TransitionEvent"in window||delete Hi.transitionend.transition);function ai(e){
if(lm[e])return lm[e];if(!Hi[e])return e;var a=Hi[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in ob)return lm[e]=a[t];return e}var lb=ai("animationend"),cb=ai("an\
imationiteration"),sb=ai("animationstart"),o5=ai("transitionrun"),l5=ai("transitionstart"),c5=ai("transitioncancel"),db=ai("transitionend"),mb=new Map,Qm="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");Qm.push("scrollEnd");function Rt(e,a){mb.set(e,a),ei(a,[e])}var s5=0;function Tn(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=Dt.identifierPrefix;var t=s5++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function mv(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=eo;if(t!==null)for(var n=0;n<t.length;n++){var r=e[t[n]];if(r!=null){if(r==="none")return"none";a=a==null?r:a+(" "+r)}}return a??e.default}
function Mn(e,a){return e=mv(e),a=mv(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var hs=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},pt=[],Gi=0,Iu=0;function Ys(){for(var e=Gi,a=Iu=Gi=0;a<e;){var t=pt[a];pt[a++]=null;var n=pt[a];pt[a++]=null;var r=pt[a];
pt[a++]=null;var i=pt[a];if(pt[a++]=null,n!==null&&r!==null){var o=n.pending;o===null?r.next=r:(r.next=o.next,o.next=r),n.pending=r}i!==0&&ub(t,r,i)}}function Vs(e,a,t,n){
pt[Gi++]=e,pt[Gi++]=a,pt[Gi++]=t,pt[Gi++]=n,Iu|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function $u(e,a,t,n){return Vs(e,a,t,n),ps(e)}function ti(e,a){
return Vs(e,null,null,a),ps(e)}function ub(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var r=!1,i=e.return;i!==null;)i.childLanes|=t,n=i.alternate,
n!==null&&(n.childLanes|=t),i.tag===22&&(e=i.stateNode,e===null||e._visibility&1||(r=!0)),e=i,i=i.return;return e.tag===3?(i=e.stateNode,r&&a!==null&&(r=31-et(t),
e=i.hiddenUpdates,n=e[r],n===null?e[r]=[a]:n.push(a),a.lane=t|536870912),i):null}function ps(e){if(50<cl)throw cl=0,ns=null,Error(x(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var Ki={};function d5(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function Ua(e,a,t,n){return new d5(e,a,t,n)}
function Fu(e){return e=e.prototype,!(!e||!e.isReactComponent)}function zn(e,a){var t=e.alternate;return t===null?(t=Ua(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function fb(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function Jc(e,a,t,n,r,i){var o=0;if(n=e,typeof n=="function")Fu(n)&&(o=1);else if(typeof n=="string")o=B_(e,t,nn.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case Mm:return e=Ua(31,t,a,r),e.elementType=Mm,e.lanes=i,e;case Ri:return Kr(t.children,r,i,a);case Ng:o=8,r|=24;break;case Em:
return e=Ua(12,t,a,r|2),e.elementType=Em,e.lanes=i,e;case Nm:return e=Ua(13,t,a,r),e.elementType=Nm,e.lanes=i,e;case Om:return e=Ua(19,t,a,r),e.elementType=Om,e.
lanes=i,e;case Fw:case Dm:return e=r|32,e=Ua(30,t,a,e),e.elementType=Dm,e.lanes=i,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case Wt:o=10;break e;case Og:o=9;break e;case Lu:o=11;break e;case Hu:o=14;break e;case Pn:o=16,n=null;break e}o=29,t=Error(
x(130,e===null?"null":typeof e,"")),n=null}return a=Ua(o,t,a,r),a.elementType=e,a.type=n,a.lanes=i,a}function Kr(e,a,t,n){return e=Ua(7,e,n,a),e.lanes=t,e}function cm(e,a,t){
return e=Ua(6,e,null,a),e.lanes=t,e}function hb(e){var a=Ua(18,null,null,0);return a.stateNode=e,a}function sm(e,a,t){return a=Ua(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var uv=new WeakMap;function yt(e,a){if(typeof e==
"object"&&e!==null){var t=uv.get(e);return t!==void 0?t:(a={value:e,source:a,stack:Vp(a)},uv.set(e,a),a)}return{value:e,source:a,stack:Vp(a)}}var ji=[],Yi=0,vs=null,
fl=0,vt=[],gt=0,gr=null,an=1,tn="";function _n(e,a){ji[Yi++]=fl,ji[Yi++]=vs,vs=e,fl=a}function pb(e,a,t){vt[gt++]=an,vt[gt++]=tn,vt[gt++]=gr,gr=e;var n=an;e=tn;
var r=32-et(n)-1;n&=~(1<<r),t+=1;var i=32-et(a)+r;if(30<i){var o=r-r%5;i=(n&(1<<o)-1).toString(32),n>>=o,r-=o,an=1<<32-et(a)+r|t<<r|n,tn=i+e}else an=1<<i|t<<r|n,
tn=e}function Qs(e){e.return!==null&&(_n(e,1),pb(e,1,0))}function Pu(e){for(;e===vs;)vs=ji[--Yi],ji[Yi]=null,fl=ji[--Yi],ji[Yi]=null;for(;e===gr;)gr=vt[--gt],vt[gt]=
null,tn=vt[--gt],vt[gt]=null,an=vt[--gt],vt[gt]=null}function vb(e,a){vt[gt++]=an,vt[gt++]=tn,vt[gt++]=gr,an=a.id,tn=a.overflow,gr=e}var Fe=null,pe=null,L=!1,cr=null,
wt=!1,Xm=Error(x(519));function br(e){var a=Error(x(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw hl(yt(a,e)),Xm}function fv(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[aa]=e,a[La]=n,t){case"dialog":Y("cancel",a),Y("close",a);break;case"iframe":case"object":case"embed":Y("lo\
ad",a);break;case"video":case"audio":for(t=0;t<bl.length;t++)Y(bl[t],a);break;case"source":Y("error",a);break;case"img":case"image":case"link":Y("error",a),Y("l\
oad",a);break;case"details":Y("toggle",a);break;case"input":Y("invalid",a),Xg(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"s\
elect":Y("invalid",a);break;case"textarea":Y("invalid",a),Jg(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||P0(a.textContent,t)?(n.popover!=null&&(Y("beforetoggle",a),Y("toggle",a)),n.onScroll!=null&&Y("\
scroll",a),n.onScrollEnd!=null&&Y("scrollend",a),n.onClick!=null&&(a.onclick=en),a=!0):a=!1,a||br(e,!0)}function gs(e){for(Fe=e.return;Fe;)switch(Fe.tag){case 5:case 31:case 13:
wt=!1;return;case 27:case 3:wt=!0;return;default:Fe=Fe.return}}function Ci(e){if(e!==Fe)return!1;if(!L)return gs(e),L=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||Nu(e.type,e.memoizedProps)),t=!t),t&&pe&&br(e),gs(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(x(317));pe=sg(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(x(317));pe=sg(e)}else a===27?(a=pe,zr(e.type)?(e=
Ru,Ru=null,pe=e):pe=a):pe=Fe?_t(e.stateNode.nextSibling):null;return!0}function Qr(){pe=Fe=null,L=!1}function dm(){var e=cr;return e!==null&&(Da===null?Da=e:Da.
push.apply(Da,e),cr=null),e}function hl(e){cr===null?cr=[e]:cr.push(e)}var Zm=ln(null),ni=null,xn=null;function nr(e,a,t){ve(Zm,a._currentValue),a._currentValue=
t}function kn(e){e._currentValue=Zm.current,na(Zm)}function Ic(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function Jm(e,a,t,n){var r=e.child;for(r!==null&&(r.return=e);r!==null;){var i=r.dependencies;
if(i!==null){var o=r.child;i=i.firstContext;e:for(;i!==null;){var l=i;i=r;for(var c=0;c<a.length;c++)if(l.context===a[c]){i.lanes|=t,l=i.alternate,l!==null&&(l.
lanes|=t),Ic(i.return,t,e),n||(o=null);break e}i=l.next}}else if(r.tag===18){if(o=r.return,o===null)throw Error(x(341));o.lanes|=t,i=o.alternate,i!==null&&(i.lanes|=
t),Ic(o,t,e),o=null}else r.tag===13&&r.memoizedState!==null&&r.memoizedState.dehydrated===null?(r.lanes|=t,o=r.alternate,o!==null&&(o.lanes|=t),Ic(r.return,t,e),
o=r.child,o=o!==null?o.sibling:null):o=r.child;if(o!==null)o.return=r;else for(o=r;o!==null;){if(o===e){o=null;break}if(r=o.sibling,r!==null){r.return=o.return,
o=r;break}o=o.return}r=o}}function Xr(e,a,t,n){e=null;for(var r=a,i=!1;r!==null;){if(!i){if((r.flags&524288)!==0)i=!0;else if((r.flags&262144)!==0)break}if(r.tag===
10){var o=r.alternate;if(o===null)throw Error(x(387));if(o=o.memoizedProps,o!==null){var l=r.type;tt(r.pendingProps.value,o.value)||(e!==null?e.push(l):e=[l])}}else if(r===
ss.current){if(o=r.alternate,o===null)throw Error(x(387));o.memoizedState.memoizedState!==r.memoizedState.memoizedState&&(e!==null?e.push(uo):e=[uo])}r=r.return}
return e!==null&&Jm(a,e,t,n),a.flags|=262144,e!==null}function bs(e){for(e=e.firstContext;e!==null;){if(!tt(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function Zr(e){ni=e,xn=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function ta(e){return gb(ni,e)}function Oc(e,a){return ni===null&&Zr(
e),gb(e,a)}function gb(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},xn===null){if(e===null)throw Error(x(308));xn=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else xn=xn.next=a;return t}var m5=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},u5=Qe.unstable_scheduleCallback,f5=Qe.unstable_NormalPriority,qe={$$typeof:Wt,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function Wu(){return{controller:new m5,data:new Map,refCount:0}}function Ol(e){
e.refCount--,e.refCount===0&&u5(f5,function(){e.controller.abort()})}function hv(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var Jo=null;function h5(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var Wo=null,Im=0,Jr=0,Ji=null;function p5(e,a){if(Wo===null){var t=Wo=[];Im=0,Jr=Cf(),Ji={status:"pending",value:void 0,then:function(n){t.push(n)}}}return Im++,
a.then(pv,pv),a}function pv(){if(--Im===0&&(Jo=null,Wo!==null)){Ji!==null&&(Ji.status="fulfilled");var e=Wo;Wo=null,Jr=0,Ji=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function v5(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(r){t.push(r)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var r=0;r<
t.length;r++)(0,t[r])(a)},function(r){for(n.status="rejected",n.reason=r,r=0;r<t.length;r++)(0,t[r])(void 0)}),n}var vv=D.S;D.S=function(e,a){if(U0=Pa(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&p5(e,a),Jo!==null)for(var t=co;t!==null;)hv(t,Jo),t=t.next;if(t=e.types,t!==null){for(var n=co;n!==null;)hv(n,t),
n=n.next;if(Jr!==0){n=Jo,n===null&&(n=Jo=[]);for(var r=0;r<t.length;r++){var i=t[r];n.indexOf(i)===-1&&n.push(i)}}}vv!==null&&vv(e,a)};var jr=ln(null);function ef(){
var e=jr.current;return e!==null?e:ue.pooledCache}function $c(e,a){a===null?ve(jr,jr.current):ve(jr,a.pool)}function bb(){var e=ef();return e===null?null:{parent:qe.
_currentValue,pool:e}}var go=Error(x(460)),af=Error(x(474)),Xs=Error(x(542)),ys={then:function(){}};function gv(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function yb(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(en,en),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,yv(
e),e===void 0&&!("reason"in a)?Error(x(600)):e;default:if(typeof a.status=="string")a.then(en,en);else{if(e=ue,e!==null&&100<e.shellSuspendCounter)throw Error(x(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var r=a;r.status="fulfilled",r.value=n}},function(n){if(a.status==="pending"){var r=a;r.
status="rejected",r.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,yv(e),e}throw Yr=a,go}}function Br(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(Yr=t,go):t}}var Yr=null;function bv(){if(Yr===null)throw Error(
x(459));var e=Yr;return Yr=null,e}function yv(e){if(e===go||e===Xs)throw Error(x(483))}var Ii=null,pl=0;function Mc(e){var a=pl;return pl+=1,Ii===null&&(Ii=[]),
yb(Ii,e,a)}function In(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function Dc(e,a){throw a.$$typeof===$w?Error(x(525)):(e=Object.prototype.toString.call(a),Error(
x(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function wb(e){function a(p,m){if(e){var v=p.deletions;v===null?(p.deletions=
[m],p.flags|=16):v.push(m)}}function t(p,m){if(!e)return null;for(;m!==null;)a(p,m),m=m.sibling;return null}function n(p){for(var m=new Map;p!==null;)p.key===null?
m.set(p.index,p):m.set(p.key,p),p=p.sibling;return m}function r(p,m){return p=zn(p,m),p.index=0,p.sibling=null,p}function i(p,m,v){return p.index=v,e?(v=p.alternate,
v!==null?(v=v.index,v<m?(p.flags|=2,m):v):(p.flags|=134217730,m)):(p.flags|=1048576,m)}function o(p){return e&&p.alternate===null&&(p.flags|=134217730),p}function l(p,m,v,g){
return m===null||m.tag!==6?(m=cm(v,p.mode,g),m.return=p,m):(m=r(m,v),m.return=p,m)}function c(p,m,v,g){var A=v.type;return A===Ri?(p=f(p,m,v.props.children,g,v.
key),In(p,v),p):m!==null&&(m.elementType===A||typeof A=="object"&&A!==null&&A.$$typeof===Pn&&Br(A)===m.type)?(m=r(m,v.props),In(m,v),m.return=p,m):(m=Jc(v.type,
v.key,v.props,null,p.mode,g),In(m,v),m.return=p,m)}function s(p,m,v,g){return m===null||m.tag!==4||m.stateNode.containerInfo!==v.containerInfo||m.stateNode.implementation!==
v.implementation?(m=sm(v,p.mode,g),m.return=p,m):(m=r(m,v.children||[]),m.return=p,m)}function f(p,m,v,g,A){return m===null||m.tag!==7?(m=Kr(v,p.mode,g,A),m.return=
p,m):(m=r(m,v),m.return=p,m)}function h(p,m,v){if(typeof m=="string"&&m!==""||typeof m=="number"||typeof m=="bigint")return m=cm(""+m,p.mode,v),m.return=p,m;if(typeof m==
"object"&&m!==null){switch(m.$$typeof){case zc:return v=Jc(m.type,m.key,m.props,null,p.mode,v),In(v,m),v.return=p,v;case Qo:return m=sm(m,p.mode,v),m.return=p,m;case Pn:
return m=Br(m),h(p,m,v)}if(Xo(m)||Ho(m))return m=Kr(m,p.mode,v,null),m.return=p,m;if(typeof m.then=="function")return h(p,Mc(m),v);if(m.$$typeof===Wt)return h(p,
Oc(p,m),v);Dc(p,m)}return null}function d(p,m,v,g){var A=m!==null?m.key:null;if(typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint")return A!==null?
null:l(p,m,""+v,g);if(typeof v=="object"&&v!==null){switch(v.$$typeof){case zc:return v.key===A?c(p,m,v,g):null;case Qo:return v.key===A?s(p,m,v,g):null;case Pn:
return v=Br(v),d(p,m,v,g)}if(Xo(v)||Ho(v))return A!==null?null:f(p,m,v,g,null);if(typeof v.then=="function")return d(p,m,Mc(v),g);if(v.$$typeof===Wt)return d(p,
m,Oc(p,v),g);Dc(p,v)}return null}function u(p,m,v,g,A){if(typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint")return p=p.get(v)||null,l(m,p,""+g,
A);if(typeof g=="object"&&g!==null){switch(g.$$typeof){case zc:return p=p.get(g.key===null?v:g.key)||null,c(m,p,g,A);case Qo:return p=p.get(g.key===null?v:g.key)||
null,s(m,p,g,A);case Pn:return g=Br(g),u(p,m,v,g,A)}if(Xo(g)||Ho(g))return p=p.get(v)||null,f(m,p,g,A,null);if(typeof g.then=="function")return u(p,m,v,Mc(g),A);
if(g.$$typeof===Wt)return u(p,m,v,Oc(m,g),A);Dc(m,g)}return null}function w(p,m,v,g){for(var A=null,B=null,N=m,M=m=0,ke=null;N!==null&&M<v.length;M++){N.index>M?
(ke=N,N=null):ke=N.sibling;var G=d(p,N,v[M],g);if(G===null){N===null&&(N=ke);break}e&&N&&G.alternate===null&&a(p,N),m=i(G,m,M),B===null?A=G:B.sibling=G,B=G,N=ke}
if(M===v.length)return t(p,N),L&&_n(p,M),A;if(N===null){for(;M<v.length;M++)N=h(p,v[M],g),N!==null&&(m=i(N,m,M),B===null?A=N:B.sibling=N,B=N);return L&&_n(p,M),
A}for(N=n(N);M<v.length;M++)ke=u(N,p,M,v[M],g),ke!==null&&(e&&(G=ke.alternate,G!==null&&N.delete(G.key===null?M:G.key)),m=i(ke,m,M),B===null?A=ke:B.sibling=ke,B=
ke);return e&&N.forEach(function(Lt){return a(p,Lt)}),L&&_n(p,M),A}function z(p,m,v,g){if(v==null)throw Error(x(151));for(var A=null,B=null,N=m,M=m=0,ke=null,G=v.
next();N!==null&&!G.done;M++,G=v.next()){N.index>M?(ke=N,N=null):ke=N.sibling;var Lt=d(p,N,G.value,g);if(Lt===null){N===null&&(N=ke);break}e&&N&&Lt.alternate===
null&&a(p,N),m=i(Lt,m,M),B===null?A=Lt:B.sibling=Lt,B=Lt,N=ke}if(G.done)return t(p,N),L&&_n(p,M),A;if(N===null){for(;!G.done;M++,G=v.next())G=h(p,G.value,g),G!==
null&&(m=i(G,m,M),B===null?A=G:B.sibling=G,B=G);return L&&_n(p,M),A}for(N=n(N);!G.done;M++,G=v.next())G=u(N,p,M,G.value,g),G!==null&&(e&&(ke=G.alternate,ke!==null&&
N.delete(ke.key===null?M:ke.key)),m=i(G,m,M),B===null?A=G:B.sibling=G,B=G);return e&&N.forEach(function(Md){return a(p,Md)}),L&&_n(p,M),A}function k(p,m,v,g){if(typeof v==
"object"&&v!==null&&v.type===Ri&&v.key===null&&v.props.ref===void 0&&(v=v.props.children),typeof v=="object"&&v!==null){switch(v.$$typeof){case zc:e:{for(var A=v.
key;m!==null;){if(m.key===A){if(A=v.type,A===Ri){if(m.tag===7){t(p,m.sibling),g=r(m,v.props.children),In(g,v),g.return=p,p=g;break e}}else if(m.elementType===A||
typeof A=="object"&&A!==null&&A.$$typeof===Pn&&Br(A)===m.type){t(p,m.sibling),g=r(m,v.props),In(g,v),g.return=p,p=g;break e}t(p,m);break}else a(p,m);m=m.sibling}
v.type===Ri?(g=Kr(v.props.children,p.mode,g,v.key),In(g,v),g.return=p,p=g):(g=Jc(v.type,v.key,v.props,null,p.mode,g),In(g,v),g.return=p,p=g)}return o(p);case Qo:
e:{for(A=v.key;m!==null;){if(m.key===A)if(m.tag===4&&m.stateNode.containerInfo===v.containerInfo&&m.stateNode.implementation===v.implementation){t(p,m.sibling),
g=r(m,v.children||[]),g.return=p,p=g;break e}else{t(p,m);break}else a(p,m);m=m.sibling}g=sm(v,p.mode,g),g.return=p,p=g}return o(p);case Pn:return v=Br(v),k(p,m,
v,g)}if(Xo(v))return w(p,m,v,g);if(Ho(v)){if(A=Ho(v),typeof A!="function")throw Error(x(150));return v=A.call(v),z(p,m,v,g)}if(typeof v.then=="function")return k(
p,m,Mc(v),g);if(v.$$typeof===Wt)return k(p,m,Oc(p,v),g);Dc(p,v)}return typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint"?(v=""+v,m!==null&&m.tag===
6?(t(p,m.sibling),g=r(m,v),g.return=p,p=g):(t(p,m),g=cm(v,p.mode,g),g.return=p,p=g),o(p)):t(p,m)}return function(p,m,v,g){try{pl=0;var A=k(p,m,v,g);return Ii=null,
A}catch(N){if(N===go||N===Xs)throw N;var B=Ua(29,N,null,p.mode);return B.lanes=g,B.return=p,B}}}var Ir=wb(!0),_b=wb(!1),Wn=!1;function tf(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function $m(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function sr(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function dr(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(W&2)!==0){var r=n.pending;return r===
null?a.next=a:(a.next=r.next,r.next=a),n.pending=a,a=ps(e),ub(e,null,t),a}return Vs(e,n,a,t),ps(e)}function el(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Lg(e,t)}}function mm(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var r=null,i=null;if(t=t.firstBaseUpdate,t!==null){do{var o={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};i===null?r=i=o:i=i.next=o,t=t.next}while(t!==
null);i===null?r=i=a:i=i.next=a}else r=i=a;t={baseState:n.baseState,firstBaseUpdate:r,lastBaseUpdate:i,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var Fm=!1;function al(){if(Fm){var e=Ji;if(e!==null)throw e}}function tl(e,a,t,n){Fm=
!1;var r=e.updateQueue;Wn=!1;var i=r.firstBaseUpdate,o=r.lastBaseUpdate,l=r.shared.pending;if(l!==null){r.shared.pending=null;var c=l,s=c.next;c.next=null,o===null?
i=s:o.next=s,o=c;var f=e.alternate;f!==null&&(f=f.updateQueue,l=f.lastBaseUpdate,l!==o&&(l===null?f.firstBaseUpdate=s:l.next=s,f.lastBaseUpdate=c))}if(i!==null){
var h=r.baseState;o=0,f=s=c=null,l=i;do{var d=l.lane&-536870913,u=d!==l.lane;if(u?(X&d)===d:(n&d)===d){d!==0&&d===Jr&&(Fm=!0),f!==null&&(f=f.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var w=e,z=l;d=a;var k=t;switch(z.tag){case 1:if(w=z.payload,typeof w=="function"){h=w.call(k,h,d);break e}h=w;
break e;case 3:w.flags=w.flags&-65537|128;case 0:if(w=z.payload,d=typeof w=="function"?w.call(k,h,d):w,d==null)break e;h=fe({},h,d);break e;case 2:Wn=!0}}d=l.callback,
d!==null&&(e.flags|=64,u&&(e.flags|=8192),u=r.callbacks,u===null?r.callbacks=[d]:u.push(d))}else u={lane:d,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
f===null?(s=f=u,c=h):f=f.next=u,o|=d;if(l=l.next,l===null){if(l=r.shared.pending,l===null)break;u=l,l=u.next,u.next=null,r.lastBaseUpdate=u,r.shared.pending=null}}while(!0);
f===null&&(c=h),r.baseState=c,r.firstBaseUpdate=s,r.lastBaseUpdate=f,i===null&&(r.shared.lanes=0),_r|=o,e.lanes=o,e.memoizedState=h}}function xb(e,a){if(typeof e!=
"function")throw Error(x(191,e));e.call(a)}function zb(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)xb(t[e],a)}var yr=ln(null),ws=ln(
0);function wv(e,a){e=Nn,ve(ws,e),ve(yr,a),Nn=e|a.baseLanes}function Pm(){ve(ws,Nn),ve(yr,yr.current)}function nf(){Nn=ws.current,na(yr),na(ws)}var oa=ln(null),
ha=null;function mr(e){var a=e.alternate;ve(ra,ra.current&1),ve(oa,e),ha===null&&(a===null||yr.current!==null||a.memoizedState!==null)&&(ha=e)}function Wm(e){ve(
ra,ra.current),ve(oa,e),ha===null&&(ha=e)}function kb(e){e.tag===22?(ve(ra,ra.current),ve(oa,e),ha===null&&(ha=e)):ur()}function ur(){ve(ra,ra.current),ve(oa,oa.
current)}function Ia(e){na(oa),ha===e&&(ha=null),na(ra)}var ra=ln(0);function vl(e,a){ve(oa,oa.current),ve(ra,a)}function rf(e){na(ra),na(oa),ha===e&&(ha=null)}
function _s(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||Du(t)||Mf(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var An=0,U=null,de=null,Be=null,xs=!1,$i=!1,$r=!1,zs=0,gl=0,
Fi=null,g5=0;function Te(){throw Error(x(321))}function of(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!tt(e[t],a[t]))return!1;return!0}
function lf(e,a,t,n,r,i){return An=i,U=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,D.H=e===null||e.memoizedState===null?a0:t0,$r=!1,i=t(n,r),$r=!1,$i&&(i=
Tb(a,t,n,r)),Sb(e),i}function Sb(e){D.H=ks;var a=de!==null&&de.next!==null;if(An=0,Be=de=U=null,xs=!1,gl=0,Fi=null,a)throw Error(x(300));e===null||Le||(e=e.dependencies,
e!==null&&bs(e)&&(Le=!0))}function Tb(e,a,t,n){U=e;var r=0;do{if($i&&(Fi=null),gl=0,$i=!1,25<=r)throw Error(x(301));if(r+=1,Be=de=null,e.updateQueue!=null){var i=e.
updateQueue;i.lastEffect=null,i.events=null,i.stores=null,i.memoCache!=null&&(i.memoCache.index=0)}D.H=S5,i=a(t,n)}while($i);return i}function b5(){var e=D.H,a=e.
useState()[0];return a=typeof a.then=="function"?Ml(a):a,e=e.useState()[0],(de!==null?de.memoizedState:null)!==e&&(U.flags|=1024),a}function cf(){var e=zs!==0;return zs=
0,e}function sf(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function df(e){if(xs){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}xs=!1}An=0,Be=de=U=null,$i=!1,gl=zs=0,Fi=null}function wa(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return Be===null?U.memoizedState=Be=e:Be=Be.next=e,Be}function Ne(){if(de===null){var e=U.alternate;e=e!==null?e.memoizedState:null}else e=de.next;var a=Be===null?
U.memoizedState:Be.next;if(a!==null)Be=a,de=e;else{if(e===null)throw U.alternate===null?Error(x(467)):Error(x(310));de=e,e={memoizedState:de.memoizedState,baseState:de.
baseState,baseQueue:de.baseQueue,queue:de.queue,next:null},Be===null?U.memoizedState=Be=e:Be=Be.next=e}return Be}function Zs(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function Ml(e){var a=gl;return gl+=1,Fi===null&&(Fi=[]),e=yb(Fi,e,a),a=U,(Be===null?a.memoizedState:Be.next)===null&&(a=a.alternate,
D.H=a===null||a.memoizedState===null?a0:t0),e}function Js(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return Ml(e);if(e.$$typeof===Ww)return;
if(e.$$typeof===Wt)return ta(e)}throw Error(x(438,String(e)))}function mf(e){var a=null,t=U.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=U.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(r){return r.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=Zs(),U.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=Pw;return a.index++,t}function Cn(e,a){
return typeof a=="function"?a(e):a}function Fc(e){var a=Ne();return uf(a,de,e)}function uf(e,a,t){var n=e.queue;if(n===null)throw Error(x(311));n.lastRenderedReducer=
t;var r=e.baseQueue,i=n.pending;if(i!==null){if(r!==null){var o=r.next;r.next=i.next,i.next=o}a.baseQueue=r=i,n.pending=null}if(i=e.baseState,r===null)e.memoizedState=
i;else{a=r.next;var l=o=null,c=null,s=a,f=!1;do{var h=s.lane&-536870913;if(h!==s.lane?(X&h)===h:(An&h)===h){var d=s.revertLane;if(d===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),h===Jr&&(f=!0);else if((An&d)===d){s=s.next,d===Jr&&
(f=!0);continue}else h={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=h,o=i):c=c.next=h,U.lanes|=d,_r|=d;h=s.action,$r&&t(i,h),i=s.hasEagerState?s.eagerState:t(i,h)}else d={lane:h,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=d,o=i):c=c.next=d,U.lanes|=h,_r|=h;s=s.next}while(s!==null&&s!==a);if(c===
null?o=i:c.next=l,!tt(i,e.memoizedState)&&(Le=!0,f&&(t=Ji,t!==null)))throw t;e.memoizedState=i,e.baseState=o,e.baseQueue=c,n.lastRenderedState=i}return r===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function um(e){var a=Ne(),t=a.queue;if(t===null)throw Error(x(311));t.lastRenderedReducer=e;var n=t.dispatch,r=t.pending,
i=a.memoizedState;if(r!==null){t.pending=null;var o=r=r.next;do i=e(i,o.action),o=o.next;while(o!==r);tt(i,a.memoizedState)||(Le=!0),a.memoizedState=i,a.baseQueue===
null&&(a.baseState=i),t.lastRenderedState=i}return[i,n]}function Ab(e,a,t){var n=U,r=Ne(),i=L;if(i){if(t===void 0)throw Error(x(407));t=t()}else t=a();var o=!tt(
(de||r).memoizedState,t);if(o&&(r.memoizedState=t,Le=!0),r=r.queue,ff(Nb.bind(null,n,r,e),[e]),e=r.getSnapshot!==a||o||Be!==null&&(Be.memoizedState.tag&1)!==0,ro(
e?9:8,{destroy:void 0},Eb.bind(null,n,r,t,a),null),e){if(n.flags|=2048,ue===null)throw Error(x(349));i||(An&127)!==0||Cb(n,a,t)}return t}function Cb(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=U.updateQueue,a===null?(a=Zs(),U.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function Eb(e,a,t,n){
a.value=t,a.getSnapshot=n,Ob(a)&&Mb(e)}function Nb(e,a,t){return t(function(){Ob(a)&&Mb(e)})}function Ob(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!tt(
e,t)}catch{return!0}}function Mb(e){var a=ti(e,2);a!==null&&Ba(a,e,2)}function eu(e){var a=wa();if(typeof e=="function"){var t=e;if(e=t(),$r){ar(!0);try{t()}finally{
ar(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Cn,lastRenderedState:e},a}function Db(e,a,t,n){return e.
baseState=t,uf(e,de,typeof n=="function"?n:Cn)}function y5(e,a,t,n,r){if($s(e))throw Error(x(485));if(e=a.action,e!==null){var i={payload:r,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(o){i.listeners.push(o)}};D.T!==null?t(!0):i.isTransition=!1,n(i),t=a.pending,t===null?(i.next=
a.pending=i,Rb(a,i)):(i.next=t.next,a.pending=t.next=i)}}function Rb(e,a){var t=a.action,n=a.payload,r=e.state;if(a.isTransition){var i=D.T,o={};o.types=i!==null?
i.types:null,D.T=o;try{var l=t(r,n),c=D.S;c!==null&&c(o,l),_v(e,a,l)}catch(s){au(e,a,s)}finally{i!==null&&o.types!==null&&(i.types=o.types),D.T=i}}else try{i=t(
r,n),_v(e,a,i)}catch(s){au(e,a,s)}}function _v(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){xv(e,a,n)},function(n){return au(
e,a,n)}):xv(e,a,t)}function xv(e,a,t){a.status="fulfilled",a.value=t,Ub(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,Rb(
e,t)))}function au(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,Ub(a),a=a.next;while(a!==n)}e.action=null}function Ub(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function Bb(e,a){return a}function zv(e,a){if(L){var t=ue.formState;if(t!==null){e:{var n=U;if(L){if(pe){a:{
for(var r=pe,i=wt;r.nodeType!==8;){if(!i){r=null;break a}if(r=_t(r.nextSibling),r===null){r=null;break a}}i=r.data,r=i==="F!"||i==="F"?r:null}if(r){pe=_t(r.nextSibling),
n=r.data==="F!";break e}}br(n)}n=!1}n&&(a=t[0])}}return t=wa(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Bb,lastRenderedState:a},
t.queue=n,t=Pb.bind(null,U,n),n.dispatch=t,n=eu(!1),i=gf.bind(null,U,!1,n.queue),n=wa(),r={state:a,dispatch:null,action:e,pending:null},n.queue=r,t=y5.bind(null,
U,r,i,t),r.dispatch=t,n.memoizedState=e,[a,t,!1]}function kv(e){var a=Ne();return qb(a,de,e)}function qb(e,a,t){if(a=uf(e,a,Bb)[0],e=Fc(Cn)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=Ml(a)}catch(o){throw o===go?Xs:o}else n=a;a=Ne();var r=a.queue,i=r.dispatch;return t!==a.memoizedState&&(U.flags|=
2048,ro(9,{destroy:void 0},w5.bind(null,r,t),null)),[n,i,e]}function w5(e,a){e.action=a}function Sv(e){var a=Ne(),t=de;if(t!==null)return qb(a,t,e);Ne(),a=a.memoizedState,
t=Ne();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function ro(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=U.updateQueue,a===null&&
(a=Zs(),U.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function Lb(){return Ne().memoizedState}function Pc(e,a,t,n){
var r=wa();U.flags|=e,r.memoizedState=ro(1|a,{destroy:void 0},t,n===void 0?null:n)}function Is(e,a,t,n){var r=Ne();n=n===void 0?null:n;var i=r.memoizedState.inst;
de!==null&&n!==null&&of(n,de.memoizedState.deps)?r.memoizedState=ro(a,i,t,n):(U.flags|=e,r.memoizedState=ro(1|a,i,t,n))}function Tv(e,a){Pc(8390656,8,e,a)}function ff(e,a){
Is(2048,8,e,a)}function _5(e){U.flags|=4;var a=U.updateQueue;if(a===null)a=Zs(),U.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function Hb(e){var a=Ne().memoizedState;return _5({ref:a,nextImpl:e}),function(){if((W&2)!==0)throw Error(x(440));return a.impl.apply(void 0,arguments)}}function Gb(e,a){
return Is(4,2,e,a)}function Kb(e,a){return Is(4,4,e,a)}function jb(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function Yb(e,a,t){t=t!=null?t.concat([e]):null,Is(4,4,jb.bind(null,a,e),t)}function hf(){}function Vb(e,a){
var t=Ne();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&of(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function Qb(e,a){var t=Ne();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&of(a,n[1]))return n[0];if(n=e(),$r){ar(!0);try{e()}finally{ar(!1)}}return t.memoizedState=[n,a],n}function pf(e,a,t){return t===
void 0||(An&1073741824)!==0&&(X&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=q0(),U.lanes|=e,_r|=e,t)}function Xb(e,a,t,n){return tt(t,a)?t:yr.current!==null?
(e=pf(e,t,n),tt(e,a)||(Le=!0),e):(An&106)===0||(An&1073741824)!==0&&(X&261930)===0?(Le=!0,e.memoizedState=t):(e=q0(),U.lanes|=e,_r|=e,a)}function Zb(e,a,t,n,r){
var i=ee.p;ee.p=i!==0&&8>i?i:8;var o=D.T,l={};l.types=o!==null?o.types:null,D.T=l,gf(e,!1,a,t);try{var c=r(),s=D.S;if(s!==null&&s(l,c),c!==null&&typeof c=="obje\
ct"&&typeof c.then=="function"){var f=v5(c,n);nl(e,a,f,at(e))}else nl(e,a,n,at(e))}catch(h){nl(e,a,{then:function(){},status:"rejected",reason:h},at())}finally{
ee.p=i,o!==null&&l.types!==null&&(o.types=l.types),D.T=o}}function x5(){}function tu(e,a,t,n){if(e.tag!==5)throw Error(x(476));var r=Jb(e).queue;Zb(e,r,a,Gr,t===
null?x5:function(){return Ib(e),t(n)})}function Jb(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:Gr,baseState:Gr,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Cn,lastRenderedState:Gr},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Cn,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function Ib(e){var a=Jb(
e);a.next===null&&(a=e.alternate.memoizedState),nl(e,a.next.queue,{},at())}function vf(){return ta(uo)}function $b(){return Ne().memoizedState}function Fb(){return Ne().
memoizedState}function z5(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=at();e=sr(t);var n=dr(a,e,t);n!==null&&(Ba(n,a,t),el(n,a,t)),a={cache:Wu()},
e.payload=a;return}a=a.return}}function k5(e,a,t){var n=at();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},$s(e)?Wb(a,
t):(t=$u(e,a,t,n),t!==null&&(Ba(t,e,n),e0(t,a,n)))}function Pb(e,a,t){var n=at();nl(e,a,t,n)}function nl(e,a,t,n){var r={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if($s(e))Wb(a,r);else{var i=e.alternate;if(e.lanes===0&&(i===null||i.lanes===0)&&(i=a.lastRenderedReducer,i!==null))
try{var o=a.lastRenderedState,l=i(o,t);if(r.hasEagerState=!0,r.eagerState=l,tt(l,o))return Vs(e,a,r,0),ue===null&&Ys(),!1}catch{}if(t=$u(e,a,r,n),t!==null)return Ba(
t,e,n),e0(t,a,n),!0}return!1}function gf(e,a,t,n){if(n={lane:2,revertLane:Cf(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},$s(e)){if(a)throw Error(
x(479))}else a=$u(e,t,n,2),a!==null&&Ba(a,e,2)}function $s(e){var a=e.alternate;return e===U||a!==null&&a===U}function Wb(e,a){$i=xs=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function e0(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,Lg(e,t)}}var ks={readContext:ta,
use:Js,useCallback:Te,useContext:Te,useEffect:Te,useImperativeHandle:Te,useLayoutEffect:Te,useInsertionEffect:Te,useMemo:Te,useReducer:Te,useRef:Te,useState:Te,
useDebugValue:Te,useDeferredValue:Te,useTransition:Te,useSyncExternalStore:Te,useId:Te,useHostTransitionStatus:Te,useFormState:Te,useActionState:Te,useOptimistic:Te,
useMemoCache:Te,useCacheRefresh:Te,useEffectEvent:Te},a0={readContext:ta,use:Js,useCallback:function(e,a){return wa().memoizedState=[e,a===void 0?null:a],e},useContext:ta,
useEffect:Tv,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,Pc(4194308,4,jb.bind(null,a,e),t)},useLayoutEffect:function(e,a){return Pc(4194308,
4,e,a)},useInsertionEffect:function(e,a){Pc(4,2,e,a)},useMemo:function(e,a){var t=wa();a=a===void 0?null:a;var n=e();if($r){ar(!0);try{e()}finally{ar(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=wa();if(t!==void 0){var r=t(a);if($r){ar(!0);try{t(a)}finally{ar(!1)}}}else r=a;return n.memoizedState=n.
baseState=r,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:r},n.queue=e,e=e.dispatch=k5.bind(null,U,e),[n.memoizedState,e]},useRef:function(e){
var a=wa();return e={current:e},a.memoizedState=e},useState:function(e){e=eu(e);var a=e.queue,t=Pb.bind(null,U,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:hf,
useDeferredValue:function(e,a){var t=wa();return pf(t,e,a)},useTransition:function(){var e=eu(!1);return e=Zb.bind(null,U,e.queue,!0,!1),wa().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=U,r=wa();if(L){if(t===void 0)throw Error(x(407));t=t()}else{if(t=a(),ue===null)throw Error(x(349));(X&127)!==0||Cb(
n,a,t)}r.memoizedState=t;var i={value:t,getSnapshot:a};return r.queue=i,Tv(Nb.bind(null,n,i,e),[e]),n.flags|=2048,ro(9,{destroy:void 0},Eb.bind(null,n,i,t,a),null),
t},useId:function(){var e=wa(),a=ue.identifierPrefix;if(L){var t=tn,n=an;t=(n&~(1<<32-et(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=zs++,0<t&&(a+="H"+t.toString(32)),
a+="_"}else t=g5++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:vf,useFormState:zv,useActionState:zv,useOptimistic:function(e){
var a=wa();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=gf.bind(null,
U,!0,t),t.dispatch=a,[e,a]},useMemoCache:mf,useCacheRefresh:function(){return wa().memoizedState=z5.bind(null,U)},useEffectEvent:function(e){var a=wa(),t={impl:e};
return a.memoizedState=t,function(){if((W&2)!==0)throw Error(x(440));return t.impl.apply(void 0,arguments)}}},t0={readContext:ta,use:Js,useCallback:Vb,useContext:ta,
useEffect:ff,useImperativeHandle:Yb,useInsertionEffect:Gb,useLayoutEffect:Kb,useMemo:Qb,useReducer:Fc,useRef:Lb,useState:function(){return Fc(Cn)},useDebugValue:hf,
useDeferredValue:function(e,a){var t=Ne();return Xb(t,de.memoizedState,e,a)},useTransition:function(){var e=Fc(Cn)[0],a=Ne().memoizedState;return[typeof e=="boo\
lean"?e:Ml(e),a]},useSyncExternalStore:Ab,useId:$b,useHostTransitionStatus:vf,useFormState:kv,useActionState:kv,useOptimistic:function(e,a){var t=Ne();return Db(
t,de,e,a)},useMemoCache:mf,useCacheRefresh:Fb,useEffectEvent:Hb},S5={readContext:ta,use:Js,useCallback:Vb,useContext:ta,useEffect:ff,useImperativeHandle:Yb,useInsertionEffect:Gb,
useLayoutEffect:Kb,useMemo:Qb,useReducer:um,useRef:Lb,useState:function(){return um(Cn)},useDebugValue:hf,useDeferredValue:function(e,a){var t=Ne();return de===
null?pf(t,e,a):Xb(t,de.memoizedState,e,a)},useTransition:function(){var e=um(Cn)[0],a=Ne().memoizedState;return[typeof e=="boolean"?e:Ml(e),a]},useSyncExternalStore:Ab,
useId:$b,useHostTransitionStatus:vf,useFormState:Sv,useActionState:Sv,useOptimistic:function(e,a){var t=Ne();return de!==null?Db(t,de,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:mf,useCacheRefresh:Fb,useEffectEvent:Hb};function fm(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:fe({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var nu={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=at(),r=sr(n);r.payload=a,t!=null&&(r.callback=t),a=dr(e,r,n),a!==
null&&(Ba(a,e,n),el(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=at(),r=sr(n);r.tag=1,r.payload=a,t!=null&&(r.callback=t),a=dr(e,r,n),
a!==null&&(Ba(a,e,n),el(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=at(),n=sr(t);n.tag=2,a!=null&&(n.callback=a),a=dr(e,n,t),a!==null&&(Ba(
a,e,t),el(a,e,t))}};function Av(e,a,t,n,r,i,o){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,i,o):a.prototype&&a.prototype.
isPureReactComponent?!ul(t,n)||!ul(r,i):!0}function Cv(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&nu.enqueueReplaceState(a,a.state,null)}function Fr(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=fe({},t));for(var r in e)t[r]===void 0&&(t[r]=e[r])}return t}function n0(e){
hs(e)}function r0(e){console.error(e)}function i0(e){hs(e)}function Ss(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function Ev(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(r){setTimeout(
function(){throw r})}}function ru(e,a,t){return t=sr(t),t.tag=3,t.payload={element:null},t.callback=function(){Ss(e,a)},t}function o0(e){return e=sr(e),e.tag=3,
e}function l0(e,a,t,n){var r=t.type.getDerivedStateFromError;if(typeof r=="function"){var i=n.value;e.payload=function(){return r(i)},e.callback=function(){Ev(a,
t,n)}}var o=t.stateNode;o!==null&&typeof o.componentDidCatch=="function"&&(e.callback=function(){Ev(a,t,n),typeof r!="function"&&(fr===null?fr=new Set([this]):fr.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function T5(e,a,t,n,r){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&Xr(a,t,r,!0),t=oa.current,t!==null){switch(t.tag){case 31:case 13:case 19:return ha===null?Ds():t.alternate===
null&&Ae===0&&(Ae=3),t.flags&=-257,t.flags|=65536,t.lanes=r,n===ys?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),wm(e,n,r)),!1;case 22:
return t.flags|=65536,n===ys?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),wm(e,n,r)),!1}throw Error(x(435,t.tag))}return wm(e,n,r),Ds(),!1}if(L)return a=oa.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=r,n!==Xm&&(e=Error(x(422),{cause:n}),hl(yt(e,t)))):(n!==Xm&&(a=Error(x(423),{cause:n}),hl(yt(a,t))),e=e.current.alternate,
e.flags|=65536,r&=-r,e.lanes|=r,n=yt(n,t),r=ru(e.stateNode,n,r),mm(e,r),Ae!==4&&(Ae=2)),!1;var i=Error(x(520),{cause:n});if(i=yt(i,t),ll===null?ll=[i]:ll.push(i),
Ae!==4&&(Ae=2),a===null)return!0;n=yt(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=r&-r,t.lanes|=e,e=ru(t.stateNode,n,e),mm(t,e),!1;case 1:if(a=t.type,
i=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||i!==null&&typeof i.componentDidCatch=="function"&&(fr===null||!fr.has(i))))return t.
flags|=65536,r&=-r,t.lanes|=r,r=o0(r),l0(r,e,t,n),mm(t,r),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var bf=Error(x(461)),Le=!1;function Ye(e,a,t,n){a.child=e===null?_b(a,null,t,n):Ir(a,e.child,t,n)}function Nv(e,a,t,n,r){t=t.render;var i=a.ref;if("ref"in n){var o={};
for(var l in n)l!=="ref"&&(o[l]=n[l])}else o=n;return Zr(a),n=lf(e,a,t,o,i,r),l=cf(),e!==null&&!Le?(sf(e,a,r),En(e,a,r)):(L&&l&&Qs(a),a.flags|=1,Ye(e,a,n,r),a.child)}
function Ov(e,a,t,n,r){if(e===null){var i=t.type;return typeof i=="function"&&!Fu(i)&&i.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=i,c0(e,a,i,n,r)):
(e=Jc(t.type,null,n,a,a.mode,r),e.ref=a.ref,e.return=a,a.child=e)}if(i=e.child,!wf(e,r)){var o=i.memoizedProps;if(t=t.compare,t=t!==null?t:ul,t(o,n)&&e.ref===a.
ref)return En(e,a,r)}return a.flags|=1,e=zn(i,n),e.ref=a.ref,e.return=a,a.child=e}function c0(e,a,t,n,r){if(e!==null){var i=e.memoizedProps;if(ul(i,n)&&e.ref===
a.ref)if(Le=!1,a.pendingProps=n=i,wf(e,r))(e.flags&131072)!==0&&(Le=!0);else return a.lanes=e.lanes,En(e,a,r)}return iu(e,a,t,n,r)}function s0(e,a,t,n){var r=n.
children,i=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(i=i!==null?i.baseLanes|t:t,e!==null){for(n=a.child=e.child,r=0;n!==null;)r=r|n.lanes|n.childLanes,n=n.sibling;n=r&~i}else
n=0,a.child=null;return Mv(e,a,i,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&$c(a,i!==null?i.cachePool:null),i!==null?wv(a,
i):Pm(),kb(a);else return n=a.lanes=536870912,Mv(e,a,i!==null?i.baseLanes|t:t,t,n)}else i!==null?($c(a,i.cachePool),wv(a,i),ur(),a.memoizedState=null):(e!==null&&
$c(a,null),Pm(),ur());return Ye(e,a,r,t),a.child}function rl(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function Mv(e,a,t,n,r){var i=ef();return i=i===null?null:{parent:qe._currentValue,pool:i},a.memoizedState={baseLanes:t,
cachePool:i},e!==null&&$c(a,null),Pm(),kb(a),e!==null&&Xr(e,a,n,!0),a.childLanes=r,null}function Wc(e,a){return a=Fs({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function Dv(e,a,t){return Ir(a,e.child,null,t),e=Wc(a,a.pendingProps),e.flags|=2,Ia(a),a.memoizedState=null,e}function A5(e,a,t){
var n=a.pendingProps,r=(a.flags&128)!==0;if(a.flags&=-129,e===null){if(L){if(n.mode==="hidden")return e=Wc(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
rl(null,e);if(Wm(a),(e=pe)?(e=s1(e,wt),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:gr!==null?{id:an,overflow:tn}:null,retryLane:536870912,
hydrationErrors:null},t=hb(e),t.return=a,a.child=t,Fe=a,pe=null)):e=null,e===null)throw br(a);return a.lanes=536870912,null}return Wc(a,n)}var i=e.memoizedState;
if(i!==null){var o=i.dehydrated;if(Wm(a),r)if(a.flags&256)a.flags&=-257,a=Dv(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
x(558));else if(Le||Xr(e,a,t,!1),r=(t&e.childLanes)!==0,Le||r){if(yr.current===null){if(n=ue,n!==null&&(o=Hg(n,t),o!==0&&o!==i.retryLane))throw i.retryLane=o,ti(
e,o),Ba(n,e,o),bf;Ds()}a=Dv(e,a,t)}else e=i.treeContext,pe=_t(o.nextSibling),Fe=a,L=!0,cr=null,wt=!1,e!==null&&vb(a,e),a=Wc(a,n),a.flags|=134221824;return a}return e=
zn(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function Ni(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(x(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function iu(e,a,t,n,r){return Zr(a),t=lf(e,a,t,n,void 0,
r),n=cf(),e!==null&&!Le?(sf(e,a,r),En(e,a,r)):(L&&n&&Qs(a),a.flags|=1,Ye(e,a,t,r),a.child)}function Rv(e,a,t,n,r,i){return Zr(a),a.updateQueue=null,t=Tb(a,n,t,r),
Sb(e),n=cf(),e!==null&&!Le?(sf(e,a,i),En(e,a,i)):(L&&n&&Qs(a),a.flags|=1,Ye(e,a,t,i),a.child)}function Uv(e,a,t,n,r){if(Zr(a),a.stateNode===null){var i=Ki,o=t.contextType;
typeof o=="object"&&o!==null&&(i=ta(o)),i=new t(n,i),a.memoizedState=i.state!==null&&i.state!==void 0?i.state:null,i.updater=nu,a.stateNode=i,i._reactInternals=
a,i=a.stateNode,i.props=n,i.state=a.memoizedState,i.refs={},tf(a),o=t.contextType,i.context=typeof o=="object"&&o!==null?ta(o):Ki,i.state=a.memoizedState,o=t.getDerivedStateFromProps,
typeof o=="function"&&(fm(a,t,o,n),i.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof i.getSnapshotBeforeUpdate=="function"||typeof i.
UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(o=i.state,typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.
UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount(),o!==i.state&&nu.enqueueReplaceState(i,i.state,null),tl(a,n,i,r),al(),i.state=a.memoizedState),
typeof i.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){i=a.stateNode;var l=a.memoizedProps,c=Fr(t,l);i.props=c;var s=i.context,f=t.contextType;
o=Ki,typeof f=="object"&&f!==null&&(o=ta(f));var h=t.getDerivedStateFromProps;f=typeof h=="function"||typeof i.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,f||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(l||s!==o)&&Cv(a,i,n,o),Wn=!1;var d=a.memoizedState;
i.state=d,tl(a,n,i,r),al(),s=a.memoizedState,l||d!==s||Wn?(typeof h=="function"&&(fm(a,t,h,n),s=a.memoizedState),(c=Wn||Av(a,t,c,n,d,s,o))?(f||typeof i.UNSAFE_componentWillMount!=
"function"&&typeof i.componentWillMount!="function"||(typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="funct\
ion"&&i.UNSAFE_componentWillMount()),typeof i.componentDidMount=="function"&&(a.flags|=4194308)):(typeof i.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),i.props=n,i.state=s,i.context=o,n=c):(typeof i.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{i=a.stateNode,$m(e,a),o=a.memoizedProps,
f=Fr(t,o),i.props=f,h=a.pendingProps,d=i.context,s=t.contextType,c=Ki,typeof s=="object"&&s!==null&&(c=ta(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof i.getSnapshotBeforeUpdate=="function")||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(o!==h||
d!==c)&&Cv(a,i,n,c),Wn=!1,d=a.memoizedState,i.state=d,tl(a,n,i,r),al();var u=a.memoizedState;o!==h||d!==u||Wn||e!==null&&e.dependencies!==null&&bs(e.dependencies)?
(typeof l=="function"&&(fm(a,t,l,n),u=a.memoizedState),(f=Wn||Av(a,t,f,n,d,u,c)||e!==null&&e.dependencies!==null&&bs(e.dependencies))?(s||typeof i.UNSAFE_componentWillUpdate!=
"function"&&typeof i.componentWillUpdate!="function"||(typeof i.componentWillUpdate=="function"&&i.componentWillUpdate(n,u,c),typeof i.UNSAFE_componentWillUpdate==
"function"&&i.UNSAFE_componentWillUpdate(n,u,c)),typeof i.componentDidUpdate=="function"&&(a.flags|=4),typeof i.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&d===e.memoizedState||(a.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&
d===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=u),i.props=n,i.state=u,i.context=c,n=f):(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&
d===e.memoizedState||(a.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&d===e.memoizedState||(a.flags|=1024),n=!1)}return i=n,Ni(e,
a),n=(a.flags&128)!==0,i||n?(i=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:i.render(),a.flags|=1,e!==null&&n?(a.child=Ir(a,e.child,null,
r),a.child=Ir(a,null,t,r)):Ye(e,a,t,r),a.memoizedState=i.state,e=a.child):e=En(e,a,r),e}function Bv(e,a,t,n){return Qr(),a.flags|=256,Ye(e,a,t,n),a.child}var ou={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function lu(e){return{baseLanes:e,cachePool:bb()}}function cu(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=Fa),e}function d0(e,a,t){var n=a.pendingProps,r=!1,i=(a.flags&128)!==0,o;if((o=i)||(o=e!==null&&e.memoizedState===null?!1:(ra.current&2)!==0),o&&(r=
!0,a.flags&=-129),o=(a.flags&32)!==0,a.flags&=-33,e===null){if(L){if(r?mr(a):ur(),(e=pe)?(e=s1(e,wt),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:gr!==null?{id:an,overflow:tn}:null,retryLane:536870912,hydrationErrors:null},t=hb(e),t.return=a,a.child=t,Fe=a,pe=null)):e=null,e===null)
throw br(a);return Mf(e)?a.lanes=32:a.lanes=536870912,null}return i=n.children,n=n.fallback,r?(ur(),r=a.mode,i=Fs({mode:"hidden",children:i},r),n=Kr(n,r,t,null),
i.return=a,n.return=a,i.sibling=n,a.child=i,n=a.child,n.memoizedState=lu(t),n.childLanes=cu(e,o,t),a.memoizedState=ou,rl(null,n)):(mr(a),yf(a,i))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return C5(e,a,i,o,n,c,l,t)}return r?(ur(),r=n.fallback,i=a.mode,l=e.child,c=l.sibling,n=zn(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?r=zn(c,r):(r=Kr(r,i,t,null),r.flags|=2),r.return=a,n.return=a,n.sibling=r,a.child=n,rl(null,n),n=a.
child,r=e.child.memoizedState,r===null?r=lu(t):(i=r.cachePool,i!==null?(l=qe._currentValue,i=i.parent!==l?{parent:l,pool:l}:i):i=bb(),r={baseLanes:r.baseLanes|t,
cachePool:i}),n.memoizedState=r,n.childLanes=cu(e,o,t),a.memoizedState=ou,rl(e.child,n)):(mr(a),t=e.child,e=t.sibling,t=zn(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(o=a.deletions,o===null?(a.deletions=[e],a.flags|=16):o.push(e)),a.child=t,a.memoizedState=null,t)}function yf(e,a){return a=
Fs({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function Fs(e,a){return e=Ua(22,e,null,a),e.lanes=0,e}function Rc(e,a,t){return Ir(a,e.child,null,t),
e=yf(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function C5(e,a,t,n,r,i,o,l){if(t)return a.flags&256?(mr(a),a.flags&=-257,Rc(e,a,l)):a.memoizedState!==
null?(ur(),a.child=e.child,a.flags|=128,null):(ur(),i=r.fallback,o=a.mode,r=Fs({mode:"visible",children:r.children},o),i=Kr(i,o,l,null),i.flags|=2,r.return=a,i.
return=a,r.sibling=i,a.child=r,Ir(a,e.child,null,l),r=a.child,r.memoizedState=lu(l),r.childLanes=cu(e,n,l),a.memoizedState=ou,rl(null,r));if(mr(a),Mf(i)){if(n=i.
nextSibling&&i.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(r=Error(x(419)),r.stack="",r.digest=n,hl({value:r,source:null,stack:null})),Rc(e,a,l)}if(Le||
Xr(e,a,l,!1),n=(l&e.childLanes)!==0,Le||n){if(yr.current!==null)return Rc(e,a,l);if(n=ue,n!==null&&(r=Hg(n,l),r!==0&&r!==o.retryLane))throw o.retryLane=r,ti(e,r),
Ba(n,e,r),bf;return Du(i)||Ds(),Rc(e,a,l)}return Du(i)?(a.flags|=192,a.child=e.child,null):(e=o.treeContext,pe=_t(i.nextSibling),Fe=a,L=!0,cr=null,wt=!1,e!==null&&
vb(a,e),a=yf(a,r.children),a.flags|=134221824,a)}function qv(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),Ic(e.return,a,t)}function Lv(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&_s(t)===null&&(a=e),e=e.sibling}return a}function Uc(e,a,t,n,r,i){var o=e.memoizedState;o===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:r,treeForkCount:i}:(o.isBackwards=a,o.rendering=null,o.renderingStartTime=0,o.last=n,o.tail=t,o.tailMode=
r,o.treeForkCount=i)}function hm(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function su(e,a,t){var n=a.pendingProps,
r=n.revealOrder,i=n.tail;n=n.children;var o=ra.current;if(a.flags&128)return vl(a,o),null;var l=(o&2)!==0;if(l?(o=o&1|2,a.flags|=128):o&=1,vl(a,o),r==="backward\
s"&&e!==null?(hm(e),Ye(e,a,n,t),hm(e)):Ye(e,a,n,t),n=L?fl:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&qv(
e,t,a);else if(e.tag===19)qv(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(r){case"backwards":t=Lv(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null,
hm(a)),Uc(a,!0,r,null,i,n);break;case"unstable_legacy-backwards":for(t=null,r=a.child,a.child=null;r!==null;){if(e=r.alternate,e!==null&&_s(e)===null){a.child=r;
break}e=r.sibling,r.sibling=t,t=r,r=e}Uc(a,!0,t,null,i,n);break;case"together":Uc(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=Lv(a.child),t===null?(r=a.child,a.child=null):(r=t.sibling,t.sibling=null),Uc(a,!1,r,t,i,n)}return a.child}function Hv(e,a,t){var n=a.pendingProps;return nr(a,
a.type,n.value),Ye(e,a,n.children,t),a.child}function En(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),_r|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(Xr(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(x(153));if(a.child!==null){for(e=a.child,t=zn(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=zn(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function wf(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&bs(e)))}function E5(e,a,t){switch(a.tag){case 3:ds(a,a.stateNode.containerInfo),nr(a,qe,e.memoizedState.cache),Qr();break;case 27:case 5:
Bm(a);break;case 4:ds(a,a.stateNode.containerInfo);break;case 10:nr(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
Wm(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return mr(a),a.flags|=128,null;n=Xr(e,a,t,!1);var r=a.child.childLanes;return n||
(t&r)!==0?d0(e,a,t):(mr(a),e=En(e,a,t),e!==null?e.sibling:null)}mr(a);break;case 19:if(a.flags&128)return su(e,a,t);if(r=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(Xr(e,a,t,!1),n=(t&a.childLanes)!==0),r){if(n)return su(e,a,t);a.flags|=128}if(r=a.memoizedState,r!==null&&(r.rendering=null,r.tail=null,r.lastEffect=null),
vl(a,ra.current),n)break;return null;case 22:return a.lanes=0,s0(e,a,t,a.pendingProps);case 24:nr(a,qe,e.memoizedState.cache)}return En(e,a,t)}function m0(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)Le=!0;else{if(!wf(e,t)&&(a.flags&128)===0)return Le=!1,E5(e,a,t);Le=(e.flags&131072)!==0}else Le=!1,L&&(a.flags&
1048576)!==0&&pb(a,fl,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=Br(a.elementType),a.type=e,typeof e=="function")Fu(e)?(n=Fr(e,n),a.tag=
1,a=Uv(null,a,e,n,t)):(a.tag=0,a=iu(null,a,e,n,t));else{if(e!=null){var r=e.$$typeof;if(r===Lu){a.tag=11,a=Nv(null,a,e,n,t);break e}else if(r===Hu){a.tag=14,a=Ov(
null,a,e,n,t);break e}else if(r===Wt){a.tag=10,a.type=e,a=Hv(null,a,t);break e}}throw a=Rm(e)||e,Error(x(306,a,""))}}return a;case 0:return iu(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,r=Fr(n,a.pendingProps),Uv(e,a,n,r,t);case 3:e:{if(ds(a,a.stateNode.containerInfo),e===null)throw Error(x(387));n=a.pendingProps;var i=a.
memoizedState;r=i.element,$m(e,a),tl(a,n,null,t);var o=a.memoizedState;if(n=o.cache,nr(a,qe,n),n!==i.cache&&Jm(a,[qe],t,!0),al(),n=o.element,i.isDehydrated)if(i=
{element:n,isDehydrated:!1,cache:o.cache},a.updateQueue.baseState=i,a.memoizedState=i,a.flags&256){a=Bv(e,a,n,t);break e}else if(n!==r){r=yt(Error(x(424)),a),hl(
r),a=Bv(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,pe=_t(e.firstChild),Fe=a,L=!0,
cr=null,wt=!0,t=_b(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(Qr(),n===r){a=En(e,a,t);break e}Ye(e,a,n,t)}a=a.child}return a;case 26:
return Ni(e,a),e===null?(t=ug(a.type,null,a.pendingProps,null))?a.memoizedState=t:L||(a.stateNode=e1(a.type,a.pendingProps,lr.current,a)):a.memoizedState=ug(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return Bm(a),e===null&&L&&(n=a.stateNode=d1(a.type,a.pendingProps,lr.current),Fe=a,wt=!0,r=pe,zr(a.
type)?(Ru=r,pe=_t(n.firstChild)):pe=r),Ye(e,a,a.pendingProps.children,t),Ni(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&L&&((r=n=pe)&&(n=__(
n,a.type,a.pendingProps,wt),n!==null?(a.stateNode=n,Fe=a,pe=_t(n.firstChild),wt=!1,r=!0):r=!1),r||br(a)),Bm(a),r=a.type,i=a.pendingProps,o=e!==null?e.memoizedProps:
null,n=i.children,Nu(r,i)?n=null:o!==null&&Nu(r,o)&&(a.flags|=32),a.memoizedState!==null&&(r=lf(e,a,b5,null,null,t),uo._currentValue=r),Ni(e,a),Ye(e,a,n,t),a.child;case 6:
return e===null&&L&&((e=t=pe)&&(t=x_(t,a.pendingProps,wt),t!==null?(a.stateNode=t,Fe=a,pe=null,e=!0):e=!1),e||br(a)),null;case 13:return d0(e,a,t);case 4:return ds(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=Ir(a,null,n,t):Ye(e,a,n,t),a.child;case 11:return Nv(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,Ni(e,a),Ye(e,a,n,t),a.child;case 8:return Ye(e,a,a.pendingProps.children,t),a.child;case 12:return Ye(e,a,a.pendingProps.children,t),a.child;case 10:
return Hv(e,a,t);case 9:return r=a.type._context,n=a.pendingProps.children,Zr(a),r=ta(r),n=n(r),a.flags|=1,Ye(e,a,n,t),a.child;case 14:return Ov(e,a,a.type,a.pendingProps,
t);case 15:return c0(e,a,a.type,a.pendingProps,t);case 19:return su(e,a,t);case 31:return A5(e,a,t);case 22:return s0(e,a,t,a.pendingProps);case 24:return Zr(a),
n=ta(qe),e===null?(r=ef(),r===null&&(r=ue,i=Wu(),r.pooledCache=i,i.refCount++,i!==null&&(r.pooledCacheLanes|=t),r=i),a.memoizedState={parent:n,cache:r},tf(a),nr(
a,qe,r)):((e.lanes&t)!==0&&($m(e,a),tl(a,null,null,t),al()),r=e.memoizedState,i=a.memoizedState,r.parent!==n?(r={parent:n,cache:n},a.memoizedState=r,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=r),nr(a,qe,n)):(n=i.cache,nr(a,qe,n),n!==r.cache&&Jm(a,[qe],t,!0))),Ye(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
L&&Qs(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:Ni(e,a),Ye(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(x(156,a.tag))}function wn(e){
e.flags|=4}function pm(e,a,t,n,r){var i;if((i=(e.mode&32)!==0)&&(i=t===null?pg(a,n):pg(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),i){if(e.flags|=16777216,(r&335544128)===
r)if(e.stateNode.complete)e.flags|=8192;else if(G0())e.flags|=8192;else throw Yr=ys,af}else e.flags&=-16777217}function Gv(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!h1(a))if(G0())e.flags|=8192;else throw Yr=ys,af}function Bc(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?Bg():536870912,e.lanes|=a,io|=a)}function Ko(e,a){if(!L)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function he(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var r=e.child;r!==
null;)t|=r.lanes|r.childLanes,n|=r.subtreeFlags&1206910976,n|=r.flags&1206910976,r.return=e,r=r.sibling;else for(r=e.child;r!==null;)t|=r.lanes|r.childLanes,n|=
r.subtreeFlags,n|=r.flags,r.return=e,r=r.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function N5(e,a,t){var n=a.pendingProps;switch(Pu(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return he(a),null;case 1:return he(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),kn(
qe),ao(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(Ci(a)?wn(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,dm())),he(a),null;case 26:var r=a.type,i=a.memoizedState;return e===null?(wn(a),i!==null?(he(a),Gv(a,i)):(he(a),pm(a,r,null,n,t))):
i?i!==e.memoizedState?(wn(a),he(a),Gv(a,i)):(he(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&wn(a),he(a),pm(a,r,e,n,t)),null;case 27:if(ms(a),t=lr.current,r=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&wn(a);else{if(!n){if(a.stateNode===null)throw Error(x(166));return he(a),a.subtreeFlags&=-33554433,null}
e=nn.current,Ci(a)?fv(a,e):(e=d1(r,n,t),a.stateNode=e,wn(a))}return he(a),a.subtreeFlags&=-33554433,null;case 5:if(ms(a),r=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&wn(a);else{if(!n){if(a.stateNode===null)throw Error(x(166));return he(a),a.subtreeFlags&=-33554433,null}if(i=nn.current,Ci(a))fv(a,i);else{var o=wl(
lr.current);switch(i){case 1:i=o.createElementNS("http://www.w3.org/2000/svg",r);break;case 2:i=o.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;default:
switch(r){case"svg":i=o.createElementNS("http://www.w3.org/2000/svg",r);break;case"math":i=o.createElementNS("http://www.w3.org/1998/Math/MathML",r);break;case"\
script":i=o.createElement("div"),i.innerHTML="<script><\/script>",i=i.removeChild(i.firstChild);break;case"select":i=typeof n.is=="string"?o.createElement("sele\
ct",{is:n.is}):o.createElement("select"),n.multiple?i.multiple=!0:n.size&&(i.size=n.size);break;default:i=typeof n.is=="string"?o.createElement(r,{is:n.is}):o.createElement(
r)}}i[aa]=a,i[La]=n;e:for(o=a.child;o!==null;){if(o.tag===5||o.tag===6)i.appendChild(o.stateNode);else if(o.tag!==4&&o.tag!==27&&o.child!==null){o.child.return=
o,o=o.child;continue}if(o===a)break e;for(;o.sibling===null;){if(o.return===null||o.return===a)break e;o=o.return}o.sibling.return=o.return,o=o.sibling}a.stateNode=
i;e:switch(ia(i,r,n),r){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&wn(a)}}return he(a),
a.subtreeFlags&=-33554433,pm(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&wn(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(x(166));if(e=lr.current,Ci(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,r=Fe,r!==null)switch(r.tag){case 27:case 5:n=r.
memoizedProps}e[aa]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||P0(e.nodeValue,t)),e||br(a,!0)}else e=wl(e).createTextNode(n),e[aa]=a,a.stateNode=
e}return he(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=Ci(a),t!==null){if(e===null){if(!n)throw Error(x(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(x(557));e[aa]=a}else Qr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;he(a),e=!1}else t=dm(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?(Ia(a),a):(Ia(a),null);if((a.flags&128)!==0)throw Error(x(558))}return he(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(r=Ci(a),n!==null&&n.dehydrated!==null){if(e===null){if(!r)throw Error(
x(318));if(r=a.memoizedState,r=r!==null?r.dehydrated:null,!r)throw Error(x(317));r[aa]=a}else Qr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;he(a),r=
!1}else r=dm(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=r),r=!0;if(!r)return a.flags&256?(Ia(a),a):(Ia(a),null)}return Ia(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,r=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(r=n.alternate.memoizedState.cachePool.pool),i=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(i=n.memoizedState.cachePool.pool),
i!==r&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),Bc(a,a.updateQueue),he(a),null);case 4:return ao(),e===null&&Ef(a.stateNode.containerInfo),a.flags|=67108864,
he(a),null;case 10:return kn(a.type),he(a),null;case 19:if(rf(a),n=a.memoizedState,n===null)return he(a),null;if(r=(a.flags&128)!==0,i=n.rendering,i===null)if(r)
Ko(n,!1);else{if(Ae!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(i=_s(e),i!==null){for(a.flags|=128,Ko(n,!1),e=i.updateQueue,a.updateQueue=e,Bc(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)fb(t,e),t=t.sibling;return vl(a,ra.current&1|2),L&&_n(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&Pa()>Os&&
(a.flags|=128,r=!0,Ko(n,!1),a.lanes=4194304)}else{if(!r)if(e=_s(i),e!==null){if(a.flags|=128,r=!0,e=e.updateQueue,a.updateQueue=e,Bc(a,e),Ko(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!i.alternate&&!L)return he(a),null}else 2*Pa()-n.renderingStartTime>Os&&t!==536870912&&(a.flags|=128,r=!0,Ko(n,
!1),a.lanes=4194304);n.isBackwards?(i.sibling=a.child,a.child=i):(e=n.last,e!==null?e.sibling=i:a.child=i,n.last=i)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Pa(),e.sibling=null,i=ra.current,i=r?i&1|2:i&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||L?vl(a,i):(t=i,ve(oa,a),ve(ra,t),ha===null&&(ha=a)),L&&_n(a,n.treeForkCount),e}return he(a),null;case 22:case 23:
return Ia(a),nf(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(he(a),
a.subtreeFlags&6&&(a.flags|=8192)):he(a),t=a.updateQueue,t!==null&&Bc(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&na(jr),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),kn(qe),he(a),null;case 25:return null;case 30:
return a.flags|=33554432,he(a),null}throw Error(x(156,a.tag))}function O5(e,a){switch(Pu(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return kn(qe),ao(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return ms(a),null;case 31:if(a.memoizedState!==null){
if(Ia(a),a.alternate===null)throw Error(x(340));Qr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if(Ia(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(x(340));Qr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return rf(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return ao(),null;case 10:return kn(a.type),null;case 22:case 23:return Ia(
a),nf(),e!==null&&na(jr),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return kn(qe),null;case 25:return null;default:return null}}function u0(e,a){switch(Pu(
a),a.tag){case 3:kn(qe),ao();break;case 26:case 27:case 5:ms(a);break;case 4:ao();break;case 31:a.memoizedState!==null&&Ia(a);break;case 13:Ia(a);break;case 19:
rf(a);break;case 10:kn(a.type);break;case 22:case 23:Ia(a),nf(),e!==null&&na(jr);break;case 24:kn(qe)}}function Dl(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var r=n.next;t=r;do{if((t.tag&e)===e){n=void 0;var i=t.create,o=t.inst;n=i(),o.destroy=n}t=t.next}while(t!==r)}}catch(l){le(a,a.return,l)}}function wr(e,a,t){
try{var n=a.updateQueue,r=n!==null?n.lastEffect:null;if(r!==null){var i=r.next;n=i;do{if((n.tag&e)===e){var o=n.inst,l=o.destroy;if(l!==void 0){o.destroy=void 0,
r=a;var c=t,s=l;try{s()}catch(f){le(r,c,f)}}}n=n.next}while(n!==i)}}catch(f){le(a,a.return,f)}}function f0(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{zb(a,t)}catch(n){le(e,e.return,n)}}}function h0(e,a,t){t.props=Fr(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){le(e,
a,n)}}function Ft(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var r=e.stateNode,i=Tn(e.memoizedProps,
r);(r.ref===null||r.ref.name!==i)&&(r.ref=r1(i)),n=r.ref;break;case 7:if(e.stateNode===null){var o=new nt(e);qa(e.child,!1,y_,o,void 0,void 0),e.stateNode=o}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){le(e,a,l)}}function ea(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(r){le(e,a,r)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(r){le(e,a,r)}else t.current=null}function Ts(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)c1(
e.stateNode,a[t])}function Kv(e){for(var a=e.return;a!==null&&(xf(a)&&c1(e.stateNode,a.stateNode),!_f(a));)a=a.return}function il(e){for(var a=e.return;a!==null&&
(xf(a)&&w_(e.stateNode,a.stateNode),!_f(a));)a=a.return}function _f(e){return e.tag===5||e.tag===3||e.tag===27}function xf(e){return e&&e.tag===7&&e.stateNode!==
null}function du(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(r){le(e,e.return,r)}}function vm(e,a,t){try{var n=e.stateNode;a_(n,e.type,t,a),n[La]=a}catch(r){le(e,
e.return,r)}}function p0(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&zr(e.type)||e.tag===4}function gm(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||p0(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&zr(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function mu(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(r,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(r),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=en)),Ts(e,n),I=!0;else if(r!==4&&(r===27&&(Ts(e,n),n=null,zr(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(mu(e,a,t,n),e=e.sibling;e!==null;)mu(e,a,t,n),e=e.sibling}function As(e,a,t,n){var r=e.tag;if(r===5||r===6)r=e.stateNode,a?t.insertBefore(r,a):t.appendChild(
r),Ts(e,n),I=!0;else if(r!==4&&(r===27&&(Ts(e,n),n=null,zr(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(As(e,a,t,n),e=e.sibling;e!==null;)As(e,a,t,n),e=e.sibling}
function v0(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,r=a.attributes;r.length;)a.removeAttributeNode(r[0]);ia(a,n,t),a[aa]=e,a[La]=t}catch(i){
le(e,e.return,i)}}var Cs=!1,$a=null;function jv(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(Cs=!0)}var Pt=null;function Yv(){var e=Pt;return Pt=null,e}var Ra=0;
function bo(e,a,t,n,r){return Ra=0,g0(e.child,a,t,n,r)}function g0(e,a,t,n,r){for(var i=!1;e!==null;){if(e.tag===5){var o=e.stateNode;if(n!==null){var l=Ou(o);n.
push(l),l.view&&(i=!0)}else i||Ou(o).view&&(i=!0);Cs=!0,a1(o,Ra===0?a:a+"_"+Ra,t),Ra++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&r||g0(e.child,a,t,
n,r)&&(i=!0));e=e.sibling}return i}function on(e,a){for(;e!==null;)e.tag===5?t1(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||on(e.child,a)),e=e.sibling}function es(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(es(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(x(544));var t=a.name;a=Mn(a.default,a.share),a!==
"none"&&(bo(e,t,a,null,!1)||on(e.child,!1))}e=e.sibling}}function uu(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,r=Tn(n,t),i=Mn(n.default,t.paired?n.
share:n.enter);i!=="none"?bo(e,r,i,null,!1)?(es(e),t.paired||a||oo(e,n.onEnter)):on(e.child,!1):es(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
uu(e,a),e=e.sibling;else es(e)}function fu(e){if($a!==null&&$a.size!==0){var a=$a;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var r=a.get(n);if(r!==void 0){var i=Mn(t.default,t.share);if(i!==
"none"&&(bo(e,n,i,null,!1)?(i=e.stateNode,r.paired=i,i.paired=r,oo(e,t.onShare)):on(e.child,!1)),a.delete(n),a.size===0)break}}}fu(e)}e=e.sibling}}}function hu(e){
if(e.tag===30){var a=e.memoizedProps,t=Tn(a,e.stateNode),n=$a!==null?$a.get(t):void 0,r=Mn(a.default,n!==void 0?a.share:a.exit);r!=="none"&&(bo(e,t,r,null,!1)?n!==
void 0?(r=e.stateNode,n.paired=r,r.paired=n,$a.delete(t),oo(e,a.onShare)):oo(e,a.onExit):on(e.child,!1)),$a!==null&&fu(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)hu(e),e=e.sibling;else $a!==null&&fu(e)}function b0(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=Tn(a,e.stateNode);
a=Mn(a.default,a.update),e.flags&=-5,a!=="none"&&bo(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&b0(e);e=e.sibling}}function pu(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,on(e.child,!1))}pu(e)}e=e.sibling}}function as(e){if(e.tag===30)e.stateNode.paired=null,on(e.child,!1),pu(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)as(e),e=e.sibling;else pu(e)}function y0(e){for(e=e.child;e!==null;)e.tag===30?on(e.child,!1):(e.subtreeFlags&33554432)!==0&&y0(e),e=e.sibling}function zf(e,a,t,n,r,i,o){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(i!==null&&Ra<i.length){var s=i[Ra],f=Ou(c);(s.view||f.view)&&(l=!0);var h;if(h=(e.flags&4)===0)if(f.clip)
h=!0;else{h=s.rect;var d=f.rect;h=h.y!==d.y||h.x!==d.x||h.height!==d.height||h.width!==d.width}h&&(e.flags|=4),f.abs?f=!s.abs:(s=s.rect,f=f.rect,f=s.height!==f.
height||s.width!==f.width),f&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&a1(c,Ra===0?t:t+"_"+Ra,r),l&&(e.flags&4)!==0||(Pt===null&&(Pt=[]),Pt.push(c,Ra===0?
n:n+"_"+Ra,a.memoizedProps)),Ra++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&o?e.flags|=a.flags&32:zf(e,a.child,t,n,r,i,o)&&(l=!0));a=a.sibling}return l}
function w0(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,r=Tn(t,n),i=Mn(t.default,t.update);if(a){n=n.clones;var o=n===null?
null:n.map(l_)}else o=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;Ra=0,r=zf(n,l,r,r,i,o,!1),(e.flags&4)!==0&&r&&(a||oo(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&w0(e,a);e=e.sibling}}var Je=!1,re=!1,Jt=!1,bm=!1,Vv=typeof WeakSet=="function"?WeakSet:Set,Ie=null,It=!1,Io=!1,Es=!1,vu=!1;function M5(e,a,t){if(e=
e.containerInfo,Cu=fo,e=ib(e),Ju(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var r=n.getSelection&&n.getSelection();if(r&&r.rangeCount!==0){n=r.anchorNode;var i=r.anchorOffset,o=r.focusNode;r=r.focusOffset;try{n.nodeType,o.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,f=0,h=0,d=e,u=null;a:for(;;){for(var w;d!==n||i!==0&&d.nodeType!==3||(c=l+i),d!==o||r!==0&&d.nodeType!==3||(s=l+r),d.nodeType===
3&&(l+=d.nodeValue.length),(w=d.firstChild)!==null;)u=d,d=w;for(;;){if(d===e)break a;if(u===n&&++f===i&&(c=l),u===o&&++h===r&&(s=l),(w=d.nextSibling)!==null)break;
d=u,u=d.parentNode}d=w}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(Eu={focusedElem:e,selectionRange:n},fo=!1,t=(t&335544064)===
t,Ie=a,a=t?9270:1024;Ie!==null;){if(e=Ie,t&&(n=e.deletions,n!==null))for(i=0;i<n.length;i++)t&&hu(n[i]);if(e.alternate===null&&(e.flags&2)!==0)t&&jv(e),qc(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&hu(n),qc(t);continue}else if(n!==null&&n.memoizedState!==null){t&&jv(
e),qc(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,Ie=n):(t&&b0(e),qc(t))}}$a=null}function qc(e){for(;Ie!==null;){var a=Ie,t=e,n=a.alternate,
r=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((r&1024)!==0&&n!==null){t=void 0,r=n.memoizedProps,n=n.memoizedState;var i=a.stateNode;try{var o=Fr(
a.type,r);t=i.getSnapshotBeforeUpdate(o,n),i.__reactInternalSnapshotBeforeUpdate=t}catch(l){le(a,a.return,l)}}break;case 3:if((r&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)Mu(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":Mu(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=Tn(n.memoizedProps,n.stateNode),r=a.memoizedProps,r=Mn(r.default,r.update),r!=="none"&&bo(n,t,r,n.memoizedState=[],!0));break;default:
if((r&1024)!==0)throw Error(x(163))}if(n=a.sibling,n!==null){n.return=a.return,Ie=n;break}Ie=a.return}}function _0(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
$t(e,t),n&4&&Dl(5,t);break;case 1:if($t(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(o){le(t,t.return,o)}else{var r=Fr(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(r,a,e.__reactInternalSnapshotBeforeUpdate)}catch(o){le(t,t.return,o)}}n&64&&f0(t),n&512&&Ft(t,t.return);break;case 3:
if($t(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
zb(e,a)}catch(o){le(t,t.return,o)}}break;case 27:a===null&&n&4&&v0(t);case 26:case 5:$t(e,t),a===null&&n&4&&du(t),n&512&&Ft(t,t.return);break;case 12:$t(e,t);break;case 31:
$t(e,t),n&4&&S0(e,t);break;case 13:$t(e,t),n&4&&T0(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=V5.bind(null,t),z_(e,t))));break;case 22:
if(n=t.memoizedState!==null||Je,!n){var i=a!==null&&a.memoizedState!==null||re;a=Je,r=re,Je=n,(re=i)&&!r?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),Nt(e,t,n)):$t(e,
t),Je=a,re=r}break;case 30:$t(e,t),n&512&&Ft(t,t.return);break;case 7:n&512&&Ft(t,t.return);default:$t(e,t)}}function gu(e,a){for(e=e.child;e!==null;)x0(e,a),e=
e.sibling}function x0(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var r=e.stateNode,i=e.memoizedProps.style,o=i!=null&&i.hasOwnProperty("display")?i.display:null;r.style.display=o==null||typeof o==
"boolean"?"":(""+o).trim()}}catch(c){le(e,e.return,c)}bu(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,I=!0}catch(c){le(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?og(l,!0):og(e.stateNode,!1)}catch(c){le(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&gu(e,a);break;default:gu(e,a)}}function bu(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:x0(t,n);break e;case 22:t.memoizedState===null&&bu(t,n);break e;default:
bu(t,n)}}e=e.sibling}}function z0(e){var a=e.alternate;a!==null&&(e.alternate=null,z0(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&Hs(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var ye=null,Ma=!1;function Et(e,a,t){for(t=t.child;t!==null;)k0(e,a,t),t=t.sibling}function k0(e,a,t){if(Wa&&typeof Wa.onCommitFiberUnmount=="function")try{
Wa.onCommitFiberUnmount(Tl,t)}catch{}switch(t.tag){case 26:re||ea(t,a),Et(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!re&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:re||ea(t,a),il(t);var n=ye,r=Ma;zr(t.type)&&(ye=t.stateNode,Ma=!1),Et(e,a,t),m1(t.stateNode,t.type,t.memoizedProps),ye=n,Ma=r;break;case 5:
re||ea(t,a),il(t);case 6:if(t.tag===6&&il(t),n=ye,r=Ma,ye=null,Et(e,a,t),ye=n,Ma=r,ye!==null)if(Ma)try{(ye.nodeType===9?ye.body:ye.nodeName==="HTML"?ye.ownerDocument.
body:ye).removeChild(t.stateNode),I=!0}catch(i){le(t,a,i)}else try{ye.removeChild(t.stateNode),I=!0}catch(i){le(t,a,i)}break;case 18:ye!==null&&(Ma?(e=ye,ig(e.nodeType===
9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),ho(e)):ig(ye,t.stateNode));break;case 4:n=ye,r=Ma,ye=t.stateNode.containerInfo,Ma=!0,Et(e,a,t),
ye=n,Ma=r;break;case 0:case 11:case 14:case 15:wr(2,t,a),re||wr(4,t,a),Et(e,a,t);break;case 1:re||(ea(t,a),n=t.stateNode,typeof n.componentWillUnmount=="functio\
n"&&h0(t,a,n)),Et(e,a,t);break;case 21:Et(e,a,t);break;case 22:re=(n=re)||t.memoizedState!==null,Et(e,a,t),re=n;break;case 30:ea(t,a),Et(e,a,t);break;case 7:re||
ea(t,a),Et(e,a,t);break;default:Et(e,a,t)}}function S0(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{
ho(e)}catch(t){le(a,a.return,t)}}}function T0(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{ho(e)}catch(t){le(a,a.return,t)}}function D5(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new Vv),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new Vv),a;default:throw Error(x(435,e.tag))}}function Lc(e,a){var t=D5(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var r=Q5.bind(null,e,n);n.then(r,r)}})}function ba(e,a,t){var n=a.deletions;if(n!==null)for(var r=0;r<n.length;r++){var i=n[r],o=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(zr(c.type)){ye=c.stateNode,Ma=!1;break e}break;case 5:ye=c.stateNode,Ma=!1;break e;case 3:case 4:ye=c.stateNode.containerInfo,Ma=
!0;break e}c=c.return}if(ye===null)throw Error(x(160));k0(o,l,i),ye=null,Ma=!1,o=i.alternate,o!==null&&(o.return=null),i.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)A0(a,e,t),a=a.sibling}var Ot=null;function A0(e,a,t){var n=e.alternate,r=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(r&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var i=0;i<n.length;i++){var o=n[i];o.ref.impl=o.nextImpl}ba(a,e,t),ya(e),r&4&&(wr(3,e,e.return),Dl(3,e),wr(5,e,e.return));
break;case 1:ba(a,e,t),ya(e),r&512&&(re||n===null||ea(n,n.return)),r&64&&Je&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(i=Ot,ba(a,e,t),ya(e),r&512&&(re||n===null||ea(n,n.return)),r&4)if(r=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if(Je)e.stateNode=e1(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,r=i.ownerDocument||
i;a:switch(a){case"title":n=r.getElementsByTagName("title")[0],(!n||n[El]||n[aa]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
r.createElement(a),r.head.insertBefore(n,r.querySelector("head > title"))),ia(n,a,t),n[aa]=e,$e(n),a=n;break e;case"link":if(i=hg("link","href",r).get(a+(t.href||
""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){i.splice(o,1);break a}}n=r.createElement(a),ia(
n,a,t),r.head.appendChild(n);break;case"meta":if(i=hg("meta","content",r).get(a+(t.content||""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){i.splice(o,1);break a}}n=r.createElement(a),
ia(n,a,t),r.head.appendChild(n);break;default:throw Error(x(468,a))}n[aa]=e,$e(n),a=n}e.stateNode=a}else Je||Uu(i,e.type,e.stateNode);else e.stateNode=fg(i,t,e.
memoizedProps);else r!==t?(r===null?(a=n.stateNode,a===null||re||a.parentNode.removeChild(a)):r.count--,t===null?Je||Uu(i,e.type,e.stateNode):fg(i,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&vm(e,e.memoizedProps,n.memoizedProps);break;case 27:ba(a,e,t),ya(e),r&512&&(re||n===null||ea(n,n.return)),n!==null&&r&4&&vm(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(i=Jt,Jt=!1,ba(a,e,t),Jt=i,ya(e),r&512&&(re||n===null||ea(n,n.return)),e.flags&32){a=e.stateNode;try{no(a,""),I=!0}catch(f){le(e,
e.return,f)}}r&4&&e.stateNode!=null&&(a=e.memoizedProps,vm(e,a,n!==null?n.memoizedProps:a)),r&1024&&(bm=!0);break;case 6:if(ba(a,e,t),ya(e),r&4){if(e.stateNode===
null)throw Error(x(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,I=!0}catch(f){le(e,e.return,f)}}break;case 3:if(I=!1,is=null,i=Ot,Ot=_l(a.containerInfo),
ba(a,e,t),Ot=i,ya(e),r&4&&n!==null&&n.memoizedState.isDehydrated)try{ho(a.containerInfo)}catch(f){le(e,e.return,f)}bm&&(bm=!1,C0(e)),I=!1;break;case 4:r=Jt,Jt=Je,
n=$p(),i=Ot,Ot=_l(e.stateNode.containerInfo),ba(a,e,t),ya(e),Ot=i,I&&Io&&(Es=!0),I=n,Jt=r;break;case 12:ba(a,e,t),ya(e);break;case 31:ba(a,e,t),ya(e),r&4&&(a=e.
updateQueue,a!==null&&(e.updateQueue=null,Lc(e,a)));break;case 13:ba(a,e,t),ya(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==null)&&
(Ps=Pa()),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Lc(e,a)));break;case 22:i=e.memoizedState!==null,o=n!==null&&n.memoizedState!==null;var l=Je,c=re,
s=Jt;Je=l||i,Jt=s||i,re=c||o,ba(a,e,t),re=c,Jt=s,Je=l,ya(e),r&8192&&(a=e.stateNode,a._visibility=i?a._visibility&-2:a._visibility|1,!i||n===null||o||Je||re||(a=
o||re,t=Je,n=re,Je=i||Je,re=a,Fn(e,2),Je=t,re=n),!i&&Jt||gu(e,i)),r&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,Lc(e,t))));break;case 19:
ba(a,e,t),ya(e),r&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Lc(e,a)));break;case 30:r&512&&(re||n===null||ea(n,n.return)),r=$p(),i=Io,o=(t&335544064)===
t,l=e.memoizedProps,Io=o&&Mn(l.default,l.update)!=="none",ba(a,e,t),ya(e),o&&n!==null&&I&&(e.flags|=4),Io=i,I=r;break;case 21:break;case 7:r&512&&(re||n===null||
ea(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:ba(a,e,t),ya(e)}}function ya(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if(p0(n)){t=n;break}n=n.return}n=null;for(var r=e.return;r!==null;){if(xf(r)){var i=r.stateNode;n===null?n=[i]:n.push(i)}if(_f(r))break;r=r.return}var o=n;
if(t==null)throw Error(x(160));switch(t.tag){case 27:var l=t.stateNode,c=gm(e);As(e,c,l,o);break;case 5:var s=t.stateNode;t.flags&32&&(no(s,""),t.flags&=-33);var f=gm(
e);As(e,f,s,o);break;case 3:case 4:var h=t.stateNode.containerInfo,d=gm(e);mu(e,d,h,o);break;default:throw Error(x(161))}}catch(u){le(e,e.return,u)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function C0(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;C0(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,fo=!0,a.reset(),fo=
!1),e=e.sibling}}function Ei(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)E0(a,e),a=a.sibling;else w0(a,!1)}function E0(e,a){var t=e.alternate;if(t===null)
uu(e,!1);else switch(e.tag){case 3:if(vu=It=!1,Yv(),Ei(a,e),!It&&!Es){if(e=Pt,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var r=e[n+1];t1(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+r+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),vu=!0}Pt=null;break;case 5:Ei(a,e);break;case 4:n=It,It=!1,Ei(a,e),It&&(Es=!0),It=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?uu(e,!1):Ei(a,e));break;case 30:n=It,r=Yv(),It=!1,Ei(a,e),It&&(e.flags|=4);var i=e.memoizedProps,o=e.stateNode;a=
Tn(i,o),o=Tn(t.memoizedProps,o);var l=Mn(i.default,i.update);l==="none"?a=!1:(i=t.memoizedState,t.memoizedState=null,t=e.child,Ra=0,a=zf(e,t,a,o,l,i,!0),Ra!==(i===
null?0:i.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?(oo(e,e.memoizedProps.onUpdate),Pt=r):r!==null&&(r.push.apply(r,Pt),Pt=r),It=(e.flags&32)!==0?!0:n;break;default:
Ei(a,e)}}function $t(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)_0(e,a.alternate,a),a=a.sibling}function Fn(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:wr(4,t,t.return),Fn(t,n);break;case 1:ea(t,t.return);var r=t.stateNode;typeof r.componentWillUnmount=="function"&&h0(t,t.return,
r),Fn(t,n);break;case 27:(n&2)!==0&&m1(t.stateNode,t.type,t.memoizedProps);case 5:ea(t,t.return),t.tag!==5&&t.tag!==27||il(t),Fn(t,n);break;case 6:il(t);break;case 26:
ea(t,t.return),r=t.stateNode,t.memoizedState!==null||r===null||re||r.parentNode.removeChild(r),Fn(t,n);break;case 22:t.memoizedState===null&&Fn(t,n);break;case 30:
ea(t,t.return),Fn(t,n);break;case 7:ea(t,t.return);default:Fn(t,n)}e=e.sibling}}function Nt(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,r=e,i=a,o=i.flags,l=(t&1)!==0;switch(i.tag){case 0:case 11:case 15:Nt(r,i,t),Dl(4,i);break;case 1:if(Nt(r,i,t),n=i,r=n.stateNode,typeof r.componentDidMount==
"function")try{r.componentDidMount()}catch(f){le(n,n.return,f)}if(n=i,r=n.updateQueue,r!==null){var c=n.stateNode;try{var s=r.shared.hiddenCallbacks;if(s!==null)
for(r.shared.hiddenCallbacks=null,r=0;r<s.length;r++)xb(s[r],c)}catch(f){le(n,n.return,f)}}l&&o&64&&f0(i),Ft(i,i.return);break;case 27:(t&2)!==0&&v0(i);case 5:i.
tag!==5&&i.tag!==27||Kv(i),Nt(r,i,t),l&&n===null&&o&4&&du(i),Ft(i,i.return);break;case 6:Kv(i);break;case 26:c=i.stateNode,i.memoizedState!==null||c===null||Je||
Uu(_l(c.ownerDocument),i.type,c),Nt(r,i,t),l&&n===null&&o&4&&du(i),Ft(i,i.return);break;case 12:Nt(r,i,t);break;case 31:Nt(r,i,t),l&&o&4&&S0(r,i);break;case 13:
Nt(r,i,t),l&&o&4&&T0(r,i);break;case 22:i.memoizedState===null&&Nt(r,i,t),Ft(i,i.return);break;case 30:Nt(r,i,t),Ft(i,i.return);break;case 7:Ft(i,i.return);default:
Nt(r,i,t)}a=a.sibling}}function kf(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&Ol(t))}function Sf(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&Ol(e))}function ht(e,a,t,n){var r=(t&335544064)===
t;if(a.subtreeFlags&(r?10262:10256))for(a=a.child;a!==null;)N0(e,a,t,n),a=a.sibling;else r&&y0(a)}function N0(e,a,t,n){var r=(t&335544064)===t;r&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&as(a);var i=a.flags;switch(a.tag){case 0:case 11:case 15:ht(e,a,t,n),i&2048&&Dl(9,a);break;case 1:ht(e,a,t,n);
break;case 3:ht(e,a,t,n),r&&vu&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),i&2048&&(i=null,a.alternate!==
null&&(i=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==i&&(a.refCount++,i!=null&&Ol(i)));break;case 12:if(i&2048){ht(e,a,t,n),i=a.stateNode;try{var o=a.
memoizedProps,l=o.id,c=o.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",i.passiveEffectDuration,-0)}catch(s){le(a,a.return,s)}}else ht(
e,a,t,n);break;case 31:ht(e,a,t,n);break;case 13:ht(e,a,t,n);break;case 23:break;case 22:o=a.stateNode,l=a.alternate,a.memoizedState!==null?(r&&l!==null&&l.memoizedState===
null&&as(l),o._visibility&2?ht(e,a,t,n):ol(e,a)):(r&&l!==null&&l.memoizedState!==null&&as(a),o._visibility&2?ht(e,a,t,n):(o._visibility|=2,Oi(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),i&2048&&kf(l,a);break;case 24:ht(e,a,t,n),i&2048&&Sf(a.alternate,a);break;case 30:r&&(i=a.alternate,i!==null&&(on(i.child,!0),on(a.child,!0))),
ht(e,a,t,n);break;default:ht(e,a,t,n)}}function Oi(e,a,t,n,r){for(r=r&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var i=e,o=a,l=t,c=n,s=o.flags;switch(o.
tag){case 0:case 11:case 15:Oi(i,o,l,c,r),Dl(8,o);break;case 23:break;case 22:var f=o.stateNode;o.memoizedState!==null?f._visibility&2?Oi(i,o,l,c,r):ol(i,o):(f.
_visibility|=2,Oi(i,o,l,c,r)),r&&s&2048&&kf(o.alternate,o);break;case 24:Oi(i,o,l,c,r),r&&s&2048&&Sf(o.alternate,o);break;default:Oi(i,o,l,c,r)}a=a.sibling}}function ol(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,r=n.flags;switch(n.tag){case 22:ol(t,n),r&2048&&kf(n.alternate,n);break;case 24:ol(t,n),r&2048&&Sf(
n.alternate,n);break;default:ol(t,n)}a=a.sibling}}var qr=8192;function Rr(e,a,t){if(e.subtreeFlags&qr)for(e=e.child;e!==null;)O0(e,a,t),e=e.sibling}function O0(e,a,t){
switch(e.tag){case 26:Rr(e,a,t),e.flags&qr&&(e.memoizedState!==null?q_(t,Ot,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&vg(t,e)));break;case 5:
Rr(e,a,t),e.flags&qr&&(e=e.stateNode,(a&335544128)===a&&vg(t,e));break;case 3:case 4:var n=Ot;Ot=_l(e.stateNode.containerInfo),Rr(e,a,t),Ot=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=qr,qr=16777216,Rr(e,a,t),qr=n):Rr(e,a,t));break;case 30:if((e.flags&qr)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var r=e.stateNode;r.paired=null,$a===null&&($a=new Map),$a.set(n,r)}Rr(e,a,t);break;default:Rr(e,a,t)}}function M0(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function jo(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];Ie=n,R0(n,e)}M0(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)D0(e),e=e.sibling}function D0(e){switch(e.tag){case 0:case 11:case 15:
jo(e),e.flags&2048&&wr(9,e,e.return);break;case 3:jo(e);break;case 12:jo(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,ts(e)):jo(e);break;default:jo(e)}}function ts(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];Ie=n,R0(n,e)}M0(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:wr(8,a,a.return),ts(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,ts(a));break;default:ts(a)}e=e.sibling}}function R0(e,a){for(;Ie!==null;){var t=Ie;switch(t.tag){case 0:case 11:case 15:wr(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:Ol(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,Ie=n;else e:for(t=e;Ie!==null;){n=Ie;var r=n.sibling,i=n.return;if(z0(n),n===t){Ie=null;break e}if(r!==null){
r.return=i,Ie=r;break e}Ie=i}}}var R5={getCacheForType:function(e){var a=ta(qe),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return ta(qe).controller.signal}},U5=typeof WeakMap=="function"?WeakMap:Map,W=0,ue=null,V=null,X=0,ie=0,Za=null,rr=!1,yo=!1,Tf=!1,Nn=0,Ae=0,_r=0,Vr=0,Ns=0,Fa=0,
io=0,ll=null,Da=null,yu=!1,Ps=0,U0=0,Os=1/0,Ms=null,fr=null,xe=0,Dt=null,Pr=null,rn=0,wu=0,_u=null,B0=null,Pi=null,Wi=null,eo=null,cl=0,ns=null;function at(){return(W&
2)!==0&&X!==0?X&-X:D.T!==null?Cf():Gg()}function q0(){if(Fa===0)if((X&536870912)===0||L){var e=Sc;Sc<<=1,(Sc&3932160)===0&&(Sc=262144),Fa=e}else Fa=536870912;return e=
oa.current,e!==null&&(e.flags|=32),Fa}function oo(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=r1(Tn(e.memoizedProps,t))),Wi===null&&(Wi=[]),Wi.
push(a.bind(null,n))}}function Ba(e,a,t){(e===ue&&(ie===2||ie===9)||e.cancelPendingCommit!==null)&&(lo(e,0),ir(e,X,Fa,!1)),Cl(e,t),((W&2)===0||e!==ue)&&(e===ue&&
((W&2)===0&&(Vr|=t),Ae===4&&ir(e,X,Fa,!1)),cn(e))}function L0(e,a,t){if((W&6)!==0)throw Error(x(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||Al(e,a),r=n?
L5(e,a):ym(e,a,!0),i=n;do{if(r===0){yo&&!n&&ir(e,a,0,!1);break}else{if(t=e.current.alternate,i&&!B5(t)){r=ym(e,a,!1),i=!1;continue}if(r===2){if(i=a,e.errorRecoveryDisabledLanes&
i)var o=0;else o=e.pendingLanes&-536870913,o=o!==0?o:o&536870912?536870912:0;if(o!==0){a=o;e:{var l=e;r=ll;var c=l.current.memoizedState.isDehydrated;if(c&&(lo(
l,o).flags|=256),o=ym(l,o,!1),o!==2&&o!==6){if(Tf&&!c){l.errorRecoveryDisabledLanes|=i,Vr|=i,r=4;break e}i=Da,Da=r,i!==null&&(Da===null?Da=i:Da.push.apply(Da,i))}
r=o}if(i=!1,r!==2)continue}}if(r===1){lo(e,0),ir(e,a,0,!0);break}e:{switch(n=e,i=r,i){case 0:case 1:throw Error(x(345));case 4:if((a&4194048)!==a&&(a&62914560)!==
a)break;case 6:ir(n,a,Fa,!rr);break e;case 2:Da=null;break;case 3:case 5:break;default:throw Error(x(329))}if((a&62914560)===a&&(r=Ps+300-Pa(),10<r)){if(ir(n,a,
Fa,!rr),Ls(n,0,!0)!==0)break e;rn=a,n.timeoutHandle=Nf(Qv.bind(null,n,t,Da,Ms,yu,a,Fa,Vr,io,rr,i,"Throttled",-0,0),r);break e}Qv(n,t,Da,Ms,yu,a,Fa,Vr,io,rr,i,null,
-0,0)}}break}while(!0);cn(e)}function Qv(e,a,t,n,r,i,o,l,c,s,f,h,d,u){e.timeoutHandle=-1;var w=a.subtreeFlags,z=(i&335544064)===i;if(h=null,(z||w&8192||(w&16785408)===
16785408)&&(h={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:en},$a=null,O0(a,i,h),
z&&(w=h,z=e.containerInfo,z=(z.nodeType===9?z:z.ownerDocument).__reactViewTransition,z!=null&&(w.count++,w.waitingForViewTransition=!0,w=xl.bind(w),z.finished.then(
w,w))),w=(i&62914560)===i?Ps-Pa():(i&4194048)===i?U0-Pa():0,w=L_(h,w),w!==null)){rn=i,e.cancelPendingCommit=w(Zv.bind(null,e,a,i,t,n,r,o,l,c,s,f,h,null,d,u)),ir(
e,i,o,!s);return}Zv(e,a,i,t,n,r,o,l,c,s,f,h)}function B5(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,t!==null&&(t=
t.stores,t!==null)))for(var n=0;n<t.length;n++){var r=t[n],i=r.getSnapshot;r=r.value;try{if(!tt(i(),r))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&16384&&
t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function ir(e,a,t,n){a=Ug(e,a),a&=~Ns,a&=~Vr,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var r=a;0<r;){var i=31-et(
r),o=1<<i;n[i]=-1,r&=~o}t!==0&&qg(e,t,a)}function Ws(){return(W&6)===0?(Rl(0,!1),!1):!0}function Af(){if(V!==null){if(ie===0)var e=V.return;else e=V,xn=ni=null,
df(e),Ii=null,pl=0,e=V;for(;e!==null;)u0(e.alternate,e),e=e.return;V=null}}function lo(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,r_(t)),t=e.
cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),rn=0,Af(),ue=e,V=t=zn(e.current,null),X=a,ie=0,Za=null,rr=!1,yo=Al(e,a),Tf=!1,io=Fa=Ns=Vr=_r=Ae=0,
Da=ll=null,yu=!1,Nn=Ug(e,a),Ys(),t}function H0(e,a){U=null,D.H=ks,a===go||a===Xs?(a=bv(),ie=3):a===af?(a=bv(),ie=4):ie=a===bf?8:a!==null&&typeof a=="object"&&typeof a.
then=="function"?6:1,Za=a,V===null&&(Ae=1,Ss(e,yt(a,e.current)))}function G0(){var e=oa.current;return e===null?!0:(X&4194048)===X?ha===null:(X&62914560)===X||(X&
536870912)!==0?e===ha:!1}function K0(){var e=D.H;return D.H=ks,e===null?ks:e}function j0(){var e=D.A;return D.A=R5,e}function Ds(){Ae=4,rr||(X&4194048)!==X&&oa.
current!==null||(yo=!0),(_r&134217727)===0&&(Vr&134217727)===0||ue===null||ir(ue,X,Fa,!1)}function ym(e,a,t){var n=W;W|=2;var r=K0(),i=j0();(ue!==e||X!==a)&&(Ms=
null,lo(e,a)),a=!1;var o=Ae;e:do try{if(ie!==0&&V!==null){var l=V,c=Za;switch(ie){case 8:Af(),o=6;break e;case 3:case 2:case 9:case 6:oa.current===null&&(a=!0);
var s=ie;if(ie=0,Za=null,Vi(e,l,c,s),t&&yo){o=0;break e}break;default:s=ie,ie=0,Za=null,Vi(e,l,c,s)}}q5(),o=Ae;break}catch(f){H0(e,f)}while(!0);return a&&e.shellSuspendCounter++,
xn=ni=null,W=n,D.H=r,D.A=i,V===null&&(ue=null,X=0,Ys()),o}function q5(){for(;V!==null;)Y0(V)}function L5(e,a){var t=W;W|=2;var n=K0(),r=j0();ue!==e||X!==a?(Ms=null,
Os=Pa()+500,lo(e,a)):yo=Al(e,a);e:do try{if(ie!==0&&V!==null){a=V;var i=Za;a:switch(ie){case 1:ie=0,Za=null,Vi(e,a,i,1);break;case 2:case 9:if(gv(i)){ie=0,Za=null,
Xv(a);break}a=function(){ie!==2&&ie!==9||ue!==e||(ie=7),cn(e)},i.then(a,a);break e;case 3:ie=7;break e;case 4:ie=5;break e;case 7:gv(i)?(ie=0,Za=null,Xv(a)):(ie=
0,Za=null,Vi(e,a,i,7));break;case 5:var o=null;switch(V.tag){case 26:o=V.memoizedState;case 5:case 27:var l=V;if(o?h1(o):l.stateNode.complete){ie=0,Za=null;var c=l.
sibling;if(c!==null)V=c;else{var s=l.return;s!==null?(V=s,ed(s)):V=null}break a}}ie=0,Za=null,Vi(e,a,i,5);break;case 6:ie=0,Za=null,Vi(e,a,i,6);break;case 8:Af(),
Ae=6;break e;default:throw Error(x(462))}}H5();break}catch(f){H0(e,f)}while(!0);return xn=ni=null,D.H=n,D.A=r,W=t,V!==null?0:(ue=null,X=0,Ys(),Ae)}function H5(){
for(;V!==null&&!t2();)Y0(V)}function Y0(e){var a=m0(e.alternate,e,Nn);e.memoizedProps=e.pendingProps,a===null?ed(e):V=a}function Xv(e){var a=e,t=a.alternate;switch(a.
tag){case 15:case 0:a=Rv(t,a,a.pendingProps,a.type,void 0,X);break;case 11:a=Rv(t,a,a.pendingProps,a.type.render,a.ref,X);break;case 5:df(a);var n=a;n===Fe&&(L?
(gs(n),n.tag===5&&n.stateNode!=null&&(pe=n.stateNode)):(gs(n),L=!0));default:u0(t,a),a=V=fb(a,Nn),a=m0(t,a,Nn)}e.memoizedProps=e.pendingProps,a===null?ed(e):V=a}
function Vi(e,a,t,n){xn=ni=null,df(a),Ii=null,pl=0;var r=a.return;try{if(T5(e,r,a,t,X)){Ae=1,Ss(e,yt(t,e.current)),V=null;return}}catch(i){if(r!==null)throw V=r,
i;Ae=1,Ss(e,yt(t,e.current)),V=null;return}a.flags&32768?(L||n===1?e=!0:yo||(X&536870912)!==0?e=!1:(rr=e=!0,(n===2||n===9||n===3||n===6)&&(n=oa.current,n!==null&&
n.tag===13&&(n.flags|=16384))),V0(a,e)):ed(a)}function ed(e){var a=e;do{if((a.flags&32768)!==0){V0(a,rr);return}e=a.return;var t=N5(a.alternate,a,Nn);if(t!==null){
V=t;return}if(a=a.sibling,a!==null){V=a;return}V=a=e}while(a!==null);Ae===0&&(Ae=5)}function V0(e,a){do{var t=O5(e.alternate,e);if(t!==null){t.flags&=32767,V=t;
return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){V=e;return}V=e=t}while(e!==null);Ae=6,V=null}function Zv(e,a,t,n,r,i,o,l,c,s,f,h){
e.cancelPendingCommit=null;do ad();while(xe!==0);if((W&6)!==0)throw Error(x(327));if(a!==null){if(a===e.current)throw Error(x(177));e===ue&&(V=ue=null,X=0),Pr=a,
Dt=e,rn=t,_u=r,B0=n,G5(e,a,t,o,l,c,h)}}function G5(e,a,t,n,r,i,o){var l=a.lanes|a.childLanes;if(wu=l,l|=Iu,u2(e,t,l,n,r,i),Wi=null,(t&335544064)===t?(eo=h5(e),n=
10262):(eo=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,X5(us,function(){return Su(),null})):(e.callbackNode=
null,e.callbackPriority=0),Cs=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=D.T,D.T=null,r=ee.p,ee.p=2,i=W,W|=4;try{M5(e,a,t)}finally{W=i,ee.p=r,D.T=
n}}xe=1,Cs?Pi=d_(o,e.containerInfo,eo,xu,zu,j5,ku,Su,K5,null,null):(xu(),zu(),ku())}function K5(e){if(xe!==0){var a=Dt.onRecoverableError;a(e,{componentStack:null})}}
function j5(){xe===3&&(xe=0,E0(Pr,Dt),xe=4)}function xu(){if(xe===1){xe=0;var e=Dt,a=Pr,t=rn,n=(a.flags&13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=D.T,D.T=null;
var r=ee.p;ee.p=2;var i=W;W|=4;try{Io=Es=!1,A0(a,e,t),t=Eu;var o=ib(e.containerInfo),l=t.focusedElem,c=t.selectionRange;if(o!==l&&l&&l.ownerDocument&&rb(l.ownerDocument.
documentElement,l)){if(c!==null&&Ju(l)){var s=c.start,f=c.end;if(f===void 0&&(f=s),"selectionStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(f,l.value.length);else{
var h=l.ownerDocument||document,d=h&&h.defaultView||window;if(d.getSelection){var u=d.getSelection(),w=l.textContent.length,z=Math.min(c.start,w),k=c.end===void 0?
z:Math.min(c.end,w);!u.extend&&z>k&&(o=k,k=z,z=o);var p=sv(l,z),m=sv(l,k);if(p&&m&&(u.rangeCount!==1||u.anchorNode!==p.node||u.anchorOffset!==p.offset||u.focusNode!==
m.node||u.focusOffset!==m.offset)){var v=h.createRange();v.setStart(p.node,p.offset),u.removeAllRanges(),z>k?(u.addRange(v),u.extend(m.node,m.offset)):(v.setEnd(
m.node,m.offset),u.addRange(v))}}}}for(h=[],u=l;u=u.parentNode;)u.nodeType===1&&h.push({element:u,left:u.scrollLeft,top:u.scrollTop});for(typeof l.focus=="funct\
ion"&&l.focus(),l=0;l<h.length;l++){var g=h[l];g.element.scrollLeft=g.left,g.element.scrollTop=g.top}}fo=!!Cu,Eu=Cu=null}finally{W=i,ee.p=r,D.T=n}}e.current=a,xe=
2}}function zu(){if(xe===2){xe=0;var e=Dt,a=Pr,t=(a.flags&8772)!==0;if((a.subtreeFlags&8772)!==0||t){t=D.T,D.T=null;var n=ee.p;ee.p=2;var r=W;W|=4;try{_0(e,a.alternate,
a)}finally{W=r,ee.p=n,D.T=t}}xe=3}}function ku(){if(xe===4||xe===3){xe=0;var e=Pi;Pi=null,n2();var a=Dt,t=Pr,n=rn,r=B0,i=(n&335544064)===n?10262:10256;if((t.subtreeFlags&
i)!==0||(t.flags&i)!==0?xe=5:(xe=0,Pr=Dt=null,Q0(a,a.pendingLanes)),i=a.pendingLanes,i===0&&(fr=null),ju(n),t=t.stateNode,Wa&&typeof Wa.onCommitFiberRoot=="func\
tion")try{Wa.onCommitFiberRoot(Tl,t,void 0,(t.current.flags&128)===128)}catch{}if(r!==null){t=D.T,i=ee.p,ee.p=2,D.T=null;try{for(var o=a.onRecoverableError,l=0;l<
r.length;l++){var c=r[l];o(c.value,{componentStack:c.stack})}}finally{D.T=t,ee.p=i}}if(r=Wi,o=eo,eo=null,r!==null&&(Wi=null,o===null&&(o=[]),e!==null))for(c=0;c<
r.length;c++)t=(0,r[c])(o),t!==void 0&&e.finished.finally(t);(rn&3)!==0&&ad(),cn(a),i=a.pendingLanes,(n&261930)!==0&&(i&42)!==0?a===ns?cl++:(cl=0,ns=a):(cl=0,ns=
null),Rl(0,!1)}}function Q0(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,a!=null&&(e.pooledCache=null,Ol(a)))}function ad(){return Pi!==null&&(Pi.skipTransition(),
Pi=null),xu(),zu(),ku(),Su()}function Su(){if(xe!==5)return!1;var e=Dt,a=wu;wu=0;var t=ju(rn),n=D.T,r=ee.p;try{ee.p=32>t?32:t,D.T=null,t=_u,_u=null;var i=Dt,o=rn;
if(xe=0,Pr=Dt=null,rn=0,(W&6)!==0)throw Error(x(331));var l=W;if(W|=4,D0(i.current),N0(i,i.current,o,t),W=l,Rl(0,!1),Wa&&typeof Wa.onPostCommitFiberRoot=="funct\
ion")try{Wa.onPostCommitFiberRoot(Tl,i)}catch{}return!0}finally{ee.p=r,D.T=n,Q0(e,a)}}function Jv(e,a,t){a=yt(t,a),a=ru(e.stateNode,a,2),e=dr(e,a,2),e!==null&&(Cl(
e,2),cn(e))}function le(e,a,t){if(e.tag===3)Jv(e,e,t);else for(;a!==null;){if(a.tag===3){Jv(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.getDerivedStateFromError==
"function"||typeof n.componentDidCatch=="function"&&(fr===null||!fr.has(n))){e=yt(t,e),t=o0(2),n=dr(a,t,2),n!==null&&(l0(t,n,a,e),Cl(n,2),cn(n));break}}a=a.return}}
function wm(e,a,t){var n=e.pingCache;if(n===null){n=e.pingCache=new U5;var r=new Set;n.set(a,r)}else r=n.get(a),r===void 0&&(r=new Set,n.set(a,r));r.has(t)||(Tf=
!0,r.add(t),e=Y5.bind(null,e,a,t),a.then(e,e))}function Y5(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&t,e.warmLanes&=~t,ue===
e&&(X&t)===t&&((Ae===4||Ae===3&&(X&62914560)===X&&300>Pa()-Ps)&&(W&2)===0?lo(e,0):Ns|=t,io===X&&(io=0)),cn(e)}function X0(e,a){a===0&&(a=Bg()),e=ti(e,a),e!==null&&
(Cl(e,a),cn(e))}function V5(e){var a=e.memoizedState,t=0;a!==null&&(t=a.retryLane),X0(e,t)}function Q5(e,a){var t=0;switch(e.tag){case 31:case 13:var n=e.stateNode,
r=e.memoizedState;r!==null&&(t=r.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(x(314))}n!==null&&n.delete(
a),X0(e,t)}function X5(e,a){return Gu(e,a)}var co=null,Mi=null,Tu=!1,Rs=!1,_m=!1,or=0;function cn(e){e!==Mi&&e.next===null&&(Mi===null?co=Mi=e:Mi=Mi.next=e),Rs=
!0,Tu||(Tu=!0,J5())}function Rl(e,a){if(!_m&&Rs){_m=!0;do for(var t=!1,n=co;n!==null;){if(!a)if(e!==0){var r=n.pendingLanes;if(r===0)var i=0;else{var o=n.suspendedLanes,
l=n.pingedLanes;i=(1<<31-et(42|e)+1)-1,i&=r&~(o&~l),i=i&201326741?i&201326741|1:i?i|2:0}i!==0&&(t=!0,Iv(n,i))}else i=X,i=Ls(n,n===ue?i:0,n.cancelPendingCommit!==
null||n.timeoutHandle!==-1),(i&3)===0||Al(n,i)||(t=!0,Iv(n,i));n=n.next}while(t);_m=!1}}function Z5(){Z0()}function Z0(){Rs=Tu=!1;var e=0;or!==0&&n_()&&(e=or);for(var a=Pa(),
t=null,n=co;n!==null;){var r=n.next,i=J0(n,a);i===0?(n.next=null,t===null?co=r:t.next=r,r===null&&(Mi=t)):(t=n,(e!==0||(i&3)!==0)&&(Rs=!0)),n=r}xe!==0&&xe!==5||
Rl(e,!1),or!==0&&(or=0)}function J0(e,a){for(var t=e.suspendedLanes,n=e.pingedLanes,r=e.expirationTimes,i=e.pendingLanes&-62914561;0<i;){var o=31-et(i),l=1<<o,c=r[o];
c===-1?((l&t)===0||(l&n)!==0)&&(r[o]=m2(l,a)):c<=a&&(e.expiredLanes|=l),i&=~l}if(a=ue,t=X,t=Ls(e,e===a?t:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=
e.callbackNode,t===0||e===a&&(ie===2||ie===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&Wd(n),e.callbackNode=null,e.callbackPriority=0;if((t&3)===
0||Al(e,t)){if(a=t&-t,a===e.callbackPriority)return a;switch(n!==null&&Wd(n),ju(t)){case 2:case 8:t=Dg;break;case 32:t=us;break;case 268435456:t=Rg;break;default:
t=us}return n=I0.bind(null,e),t=Gu(t,n),e.callbackPriority=a,e.callbackNode=t,a}return n!==null&&n!==null&&Wd(n),e.callbackPriority=2,e.callbackNode=null,2}function I0(e,a){
if(xe!==0&&xe!==5)return e.callbackNode=null,e.callbackPriority=0,null;var t=e.callbackNode;if(ad()&&e.callbackNode!==t)return null;var n=X;return n=Ls(e,e===ue?
n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(L0(e,n,a),J0(e,Pa()),e.callbackNode!=null&&e.callbackNode===t?I0.bind(null,e):null)}function Iv(e,a){
if(ad())return null;L0(e,a,!0)}function J5(){i_(function(){(W&6)!==0?Gu(Mg,Z5):Z0()})}function Cf(){if(or===0){var e=Jr;e===0&&(e=kc,kc<<=1,(kc&261888)===0&&(kc=
256)),or=e}return or}function $v(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Qc(e)}function I5(e,a,t,n,r){if(a==="sub\
mit"&&t&&t.stateNode===r){var i=$v((r[La]||null).action),o=n.submitter;o&&(a=(a=o[La]||null)?$v(a.formAction):o.getAttribute("formAction"),a!==null&&(i=a,o=null));
var l=new Gs("action","action",null,n,r);e.push({event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(or!==0){var c=new FormData(r,o);
tu(t,{pending:!0,data:c,method:r.method,action:i},null,c)}}else typeof i=="function"&&(l.preventDefault(),c=new FormData(r,o),tu(t,{pending:!0,data:c,method:r.method,
action:i},i,c))},currentTarget:r}]})}}for(Hc=0;Hc<Qm.length;Hc++)Gc=Qm[Hc],Fv=Gc.toLowerCase(),Pv=Gc[0].toUpperCase()+Gc.slice(1),Rt(Fv,"on"+Pv);var Gc,Fv,Pv,Hc;
Rt(lb,"onAnimationEnd");Rt(cb,"onAnimationIteration");Rt(sb,"onAnimationStart");Rt("dblclick","onDoubleClick");Rt("focusin","onFocus");Rt("focusout","onBlur");Rt(
o5,"onTransitionRun");Rt(l5,"onTransitionStart");Rt(c5,"onTransitionCancel");Rt(db,"onTransitionEnd");to("onMouseEnter",["mouseout","mouseover"]);to("onMouseLea\
ve",["mouseout","mouseover"]);to("onPointerEnter",["pointerout","pointerover"]);to("onPointerLeave",["pointerout","pointerover"]);ei("onChange","change click fo\
cusin focusout input keydown keyup selectionchange".split(" "));ei("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectioncha\
nge".split(" "));ei("onBeforeInput",["compositionend","keypress","textInput","paste"]);ei("onCompositionEnd","compositionend focusout keydown keypress keyup mou\
sedown".split(" "));ei("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));ei("onCompositionUpdate","compositionupdate\
 focusout keydown keypress keyup mousedown".split(" "));var bl="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetad\
ata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),$5=new Set("beforetoggle \
cancel close invalid load scroll scrollend toggle".split(" ").concat(bl));function $0(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],r=n.event;n=n.listeners;
e:{var i=void 0;if(a)for(var o=n.length-1;0<=o;o--){var l=n[o],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==i&&r.isPropagationStopped())break e;i=l,r.currentTarget=
s;try{i(r)}catch(f){hs(f)}r.currentTarget=null,i=c}else for(o=0;o<n.length;o++){if(l=n[o],c=l.instance,s=l.currentTarget,l=l.listener,c!==i&&r.isPropagationStopped())
break e;i=l,r.currentTarget=s;try{i(r)}catch(f){hs(f)}r.currentTarget=null,i=c}}}}function Y(e,a){var t=a[Xp];t===void 0&&(t=a[Xp]=new Set);var n=e+"__bubble";t.
has(n)||(F0(a,e,2,!1),t.add(n))}function xm(e,a,t){var n=0;a&&(n|=4),F0(t,e,n,a)}var Kc="_reactListening"+Math.random().toString(36).slice(2);function Ef(e){if(!e[Kc]){
e[Kc]=!0,jg.forEach(function(t){t!=="selectionchange"&&($5.has(t)||xm(t,!1,e),xm(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;a===null||a[Kc]||(a[Kc]=!0,xm(
"selectionchange",!1,a))}}function F0(e,a,t,n){switch(_1(a)){case 2:var r=j_;break;case 8:r=Y_;break;default:r=Bf}t=r.bind(null,a,t,e),r=void 0,!Km||a!=="touchs\
tart"&&a!=="touchmove"&&a!=="wheel"||(r=!0),n?r!==void 0?e.addEventListener(a,t,{capture:!0,passive:r}):e.addEventListener(a,t,!0):r!==void 0?e.addEventListener(
a,t,{passive:r}):e.addEventListener(a,t,!1)}function zm(e,a,t,n,r){var i=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)return;var o=n.tag;if(o===3||
o===4){var l=n.stateNode.containerInfo;if(l===r)break;if(o===4)for(o=n.return;o!==null;){var c=o.tag;if((c===3||c===4)&&o.stateNode.containerInfo===r)return;o=o.
return}for(;l!==null;){if(o=Lr(l),o===null)return;if(c=o.tag,c===5||c===6||c===26||c===27){n=i=o;continue e}l=l.parentNode}}n=n.return}$g(function(){var s=i,f=Vu(
t),h=[];e:{var d=mb.get(e);if(d!==void 0){var u=Gs,w=e;switch(e){case"keypress":if(Zc(t)===0)break e;case"keydown":case"keyup":u=B2;break;case"focusin":w="focus",
u=im;break;case"focusout":w="blur",u=im;break;case"beforeblur":case"afterblur":u=im;break;case"click":if(t.button===2)break e;case"auxclick":case"dblclick":case"\
mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":u=ev;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"\
dragleave":case"dragover":case"dragstart":case"drop":u=k2;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":u=K2;break;case lb:case cb:case sb:
u=A2;break;case db:u=Y2;break;case"scroll":case"scrollend":u=x2;break;case"wheel":u=Q2;break;case"copy":case"cut":case"paste":u=E2;break;case"gotpointercapture":case"\
lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":u=tv;break;case"submit":u=H2;break;case"\
toggle":case"beforetoggle":u=Z2}var z=(a&4)!==0,k=!z&&(e==="scroll"||e==="scrollend"),p=z?d!==null?d+"Capture":null:d;z=[];for(var m=s,v;m!==null;){var g=m;if(v=
g.stateNode,g=g.tag,g!==5&&g!==26&&g!==27||v===null||p===null||(g=dl(m,p),g!=null&&z.push(yl(m,g,v))),k)break;m=m.return}0<z.length&&(d=new u(d,w,null,t,f),h.push(
{event:d,listeners:z}))}}if((a&7)===0){e:{if(u=e==="mouseover"||e==="pointerover",d=e==="mouseout"||e==="pointerout",u&&t!==Gm&&(w=t.relatedTarget||t.fromElement)&&
(Lr(w)||w[po]))break e;(d||u)&&(w=f.window===f?f:(u=f.ownerDocument)?u.defaultView||u.parentWindow:window,d?(u=t.relatedTarget||t.toElement,d=s,u=u?Lr(u):null,u!==
null&&(k=Sl(u),z=u.tag,u!==k||z!==5&&z!==27&&z!==6)&&(u=null)):(d=null,u=s),d!==u&&(z=ev,g="onMouseLeave",p="onMouseEnter",m="mouse",(e==="pointerout"||e==="poi\
nterover")&&(z=tv,g="onPointerLeave",p="onPointerEnter",m="pointer"),k=d==null?w:Zo(d),v=u==null?w:Zo(u),w=new z(g,m+"leave",d,t,f),w.target=k,w.relatedTarget=v,
g=null,Lr(f)===s&&(z=new z(p,m+"enter",u,t,f),z.target=v,z.relatedTarget=k,g=z),k=g,z=d&&u?Cm(d,u,F5):null,d!==null&&Wv(h,w,d,z,!1),u!==null&&k!==null&&Wv(h,k,u,
z,!0)))}e:{if(d=s?Zo(s):window,u=d.nodeName&&d.nodeName.toLowerCase(),u==="select"||u==="input"&&d.type==="file")var A=ov;else if(iv(d))if(tb)A=n5;else{A=a5;var B=e5}else
u=d.nodeName,!u||u.toLowerCase()!=="input"||d.type!=="checkbox"&&d.type!=="radio"?s&&Yu(s.elementType)&&(A=ov):A=t5;if(A&&(A=A(e,s))){ab(h,A,t,f);break e}B&&B(e,
d,s)}switch(B=s?Zo(s):window,e){case"focusin":(iv(B)||B.contentEditable==="true")&&(Li=B,Ym=s,Po=null);break;case"focusout":Po=Ym=Li=null;break;case"mousedown":
Vm=!0;break;case"contextmenu":case"mouseup":case"dragend":Vm=!1,dv(h,t,f);break;case"selectionchange":if(i5)break;case"keydown":case"keyup":dv(h,t,f)}var N;if(Zu)
e:{switch(e){case"compositionstart":var M="onCompositionStart";break e;case"compositionend":M="onCompositionEnd";break e;case"compositionupdate":M="onCompositio\
nUpdate";break e}M=void 0}else qi?Wg(e,t)&&(M="onCompositionEnd"):e==="keydown"&&t.keyCode===229&&(M="onCompositionStart");M&&(Pg&&t.locale!=="ko"&&(qi||M!=="on\
CompositionStart"?M==="onCompositionEnd"&&qi&&(N=Fg()):(tr=f,Qu="value"in tr?tr.value:tr.textContent,qi=!0)),B=Us(s,M),0<B.length&&(M=new av(M,e,null,t,f),h.push(
{event:M,listeners:B}),N?M.data=N:(N=eb(t),N!==null&&(M.data=N)))),(N=I2?$2(e,t):F2(e,t))&&(M=Us(s,"onBeforeInput"),0<M.length&&(B=new av("onBeforeInput","befor\
einput",null,t,f),h.push({event:B,listeners:M}),B.data=N)),I5(h,e,s,t,f)}$0(h,a)})}function yl(e,a,t){return{instance:e,listener:a,currentTarget:t}}function Us(e,a){
for(var t=a+"Capture",n=[];e!==null;){var r=e,i=r.stateNode;if(r=r.tag,r!==5&&r!==26&&r!==27||i===null||(r=dl(e,t),r!=null&&n.unshift(yl(e,r,i)),r=dl(e,a),r!=null&&
n.push(yl(e,r,i))),e.tag===3)return n;e=e.return}return[]}function F5(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function Wv(e,a,t,n,r){
for(var i=a._reactName,o=[];t!==null&&t!==n;){var l=t,c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,r?(s=dl(
t,i),s!=null&&o.unshift(yl(t,s,c))):r||(s=dl(t,i),s!=null&&o.push(yl(t,s,c)))),t=t.return}o.length!==0&&e.push({event:a,listeners:o})}var P5=/\r\n?/g,W5=/\u0000|\uFFFD/g;
function eg(e){return(typeof e=="string"?e:""+e).replace(P5,`
`).replace(W5,"")}function P0(e,a){return a=eg(a),eg(e)===a}function oe(e,a,t,n,r,i){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||no(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&no(e,""+n);else return;break;case"className":Ac(e,"class",n);break;case"tabIndex":Ac(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":Ac(e,t,n);break;case"style":Ig(e,n,i);return;case"data":if(a!=="object"){Ac(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=Qc(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof i=="function"&&(t==="formAction"?(a!=="\
input"&&oe(e,a,"name",r.name,r,null),oe(e,a,"formEncType",r.formEncType,r,null),oe(e,a,"formMethod",r.formMethod,r,null),oe(e,a,"formTarget",r.formTarget,r,null)):
(oe(e,a,"encType",r.encType,r,null),oe(e,a,"method",r.method,r,null),oe(e,a,"target",r.target,r,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=Qc(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=en);return;case"onScroll":n!=null&&Y("scroll",e);return;case"onScrollEnd":n!=null&&
Y("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(x(61));if(t=n.__html,t!=null){if(r.children!=
null)throw Error(x(60));i?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=Qc(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":Y("beforetoggle",e),Y("toggle",e),Vc(e,"popover",n);break;case"xlinkActuate":yn(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArc\
role":yn(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":yn(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":yn(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":yn(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":yn(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":yn(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":yn(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":yn(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Vc(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=w2.get(t)||t,Vc(e,t,n);else return}I=!0}function Au(e,a,t,n,r,i){
switch(t){case"style":Ig(e,n,i);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(x(61));if(t=n.__html,t!=null){
if(r.children!=null)throw Error(x(60));i?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")no(e,n);else if(typeof n=="number"||typeof n==
"bigint")no(e,""+n);else return;break;case"onScroll":n!=null&&Y("scroll",e);return;case"onScrollEnd":n!=null&&Y("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=en);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!Yg.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(r=t.endsWith("Capture"),i=t.slice(2,r?t.length-7:void 0),a=e[La]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(i,a,r),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
i,n,r);break e}I=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):Vc(e,t,n)}return}I=!0}function ia(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":Y("error",e),Y("load",e);var n=!1,r=!1,i;for(i in t)if(t.hasOwnProperty(i)){var o=t[i];if(o!=null)switch(i){case"src":
n=!0;break;case"srcSet":r=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(x(137,a));default:oe(e,a,i,o,t,null)}}r&&oe(e,a,"srcSet",t.srcSet,t,
null),n&&oe(e,a,"src",t.src,t,null);return;case"input":Y("invalid",e);var l=i=o=r=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var f=t[n];if(f!=null)switch(n){case"\
name":r=f;break;case"type":o=f;break;case"checked":c=f;break;case"defaultChecked":s=f;break;case"value":i=f;break;case"defaultValue":l=f;break;case"children":case"\
dangerouslySetInnerHTML":if(f!=null)throw Error(x(137,a));break;default:oe(e,a,n,f,t,null)}}Xg(e,i,l,c,s,o,r,!1);return;case"select":Y("invalid",e),n=o=i=null;for(r in t)
if(t.hasOwnProperty(r)&&(l=t[r],l!=null))switch(r){case"value":i=l;break;case"defaultValue":o=l;break;case"multiple":n=l;default:oe(e,a,r,l,t,null)}a=i,t=o,e.multiple=
!!n,a!=null?Xi(e,!!n,a,!1):t!=null&&Xi(e,!!n,t,!0);return;case"textarea":Y("invalid",e),i=r=n=null;for(o in t)if(t.hasOwnProperty(o)&&(l=t[o],l!=null))switch(o){case"\
value":n=l;break;case"defaultValue":r=l;break;case"children":i=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(x(91));break;default:oe(e,a,o,l,t,null)}
Jg(e,n,r,i);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":oe(e,a,
c,n,t,null));return;case"dialog":Y("beforetoggle",e),Y("toggle",e),Y("cancel",e),Y("close",e);break;case"iframe":case"object":Y("load",e);break;case"video":case"\
audio":for(n=0;n<bl.length;n++)Y(bl[n],e);break;case"image":Y("error",e),Y("load",e);break;case"details":Y("toggle",e);break;case"embed":case"source":case"link":
Y("error",e),Y("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in t)if(t.
hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(x(137,a));default:oe(e,a,s,n,t,null)}return;default:if(Yu(
a)){for(f in t)t.hasOwnProperty(f)&&(n=t[f],n!==void 0&&Au(e,a,f,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=t[l],n!=null&&oe(e,a,l,n,t,null))}var e_={};
function a_(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var r=null,i=null,o=null,l=null,c=null,
s=null,f=null;for(u in t){var h=t[u];if(t.hasOwnProperty(u)&&h!=null)switch(u){case"checked":break;case"value":break;case"defaultValue":c=h;default:n.hasOwnProperty(
u)||oe(e,a,u,null,n,h)}}for(var d in n){var u=n[d];if(h=t[d],n.hasOwnProperty(d)&&(u!=null||h!=null))switch(d){case"type":u!==h&&(I=!0),i=u;break;case"name":u!==
h&&(I=!0),r=u;break;case"checked":u!==h&&(I=!0),s=u;break;case"defaultChecked":u!==h&&(I=!0),f=u;break;case"value":u!==h&&(I=!0),o=u;break;case"defaultValue":u!==
h&&(I=!0),l=u;break;case"children":case"dangerouslySetInnerHTML":if(u!=null)throw Error(x(137,a));break;default:u!==h&&oe(e,a,d,u,n,h)}}Hm(e,o,l,c,s,f,i,r);return;case"\
select":u=o=l=d=null;for(i in t)if(c=t[i],t.hasOwnProperty(i)&&c!=null)switch(i){case"value":break;case"multiple":u=c;default:n.hasOwnProperty(i)||oe(e,a,i,null,
n,c)}for(r in n)if(i=n[r],c=t[r],n.hasOwnProperty(r)&&(i!=null||c!=null))switch(r){case"value":i!==c&&(I=!0),d=i;break;case"defaultValue":i!==c&&(I=!0),l=i;break;case"\
multiple":i!==c&&(I=!0),o=i;default:i!==c&&oe(e,a,r,i,n,c)}a=l,t=o,n=u,d!=null?Xi(e,!!t,d,!1):!!n!=!!t&&(a!=null?Xi(e,!!t,a,!0):Xi(e,!!t,t?[]:"",!1));return;case"\
textarea":u=d=null;for(l in t)if(r=t[l],t.hasOwnProperty(l)&&r!=null&&!n.hasOwnProperty(l))switch(l){case"value":break;case"children":break;default:oe(e,a,l,null,
n,r)}for(o in n)if(r=n[o],i=t[o],n.hasOwnProperty(o)&&(r!=null||i!=null))switch(o){case"value":r!==i&&(I=!0),d=r;break;case"defaultValue":r!==i&&(I=!0),u=r;break;case"\
children":break;case"dangerouslySetInnerHTML":if(r!=null)throw Error(x(91));break;default:r!==i&&oe(e,a,o,r,n,i)}Zg(e,d,u);return;case"option":for(var w in t)d=
t[w],t.hasOwnProperty(w)&&d!=null&&!n.hasOwnProperty(w)&&(w==="selected"?e.selected=!1:oe(e,a,w,null,n,d));for(c in n)d=n[c],u=t[c],n.hasOwnProperty(c)&&d!==u&&
(d!=null||u!=null)&&(c==="selected"?(d!==u&&(I=!0),e.selected=d&&typeof d!="function"&&typeof d!="symbol"):oe(e,a,c,d,n,u));return;case"img":case"link":case"are\
a":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var z in t)d=t[z],
t.hasOwnProperty(z)&&d!=null&&!n.hasOwnProperty(z)&&oe(e,a,z,null,n,d);for(s in n)if(d=n[s],u=t[s],n.hasOwnProperty(s)&&d!==u&&(d!=null||u!=null))switch(s){case"\
children":case"dangerouslySetInnerHTML":if(d!=null)throw Error(x(137,a));break;default:oe(e,a,s,d,n,u)}return;default:if(Yu(a)){for(var k in t)d=t[k],t.hasOwnProperty(
k)&&d!==void 0&&!n.hasOwnProperty(k)&&Au(e,a,k,void 0,n,d);for(f in n)d=n[f],u=t[f],!n.hasOwnProperty(f)||d===u||d===void 0&&u===void 0||Au(e,a,f,d,n,u);return}}
for(var p in t)d=t[p],t.hasOwnProperty(p)&&d!=null&&!n.hasOwnProperty(p)&&oe(e,a,p,null,n,d);for(h in n)d=n[h],u=t[h],!n.hasOwnProperty(h)||d===u||d==null&&u==null||
oe(e,a,h,d,n,u)}function ag(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function t_(){
if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("resource"),n=0;n<t.length;n++){var r=t[n],i=r.transferSize,o=r.
initiatorType,l=r.duration;if(i&&l&&ag(o)){for(o=0,l=r.responseEnd,n+=1;n<t.length;n++){var c=t[n],s=c.startTime;if(s>l)break;var f=c.transferSize,h=c.initiatorType;
f&&ag(h)&&(c=c.responseEnd,o+=f*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(i+o)/(r.duration/1e3),e++,10<e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.
connection.downlink,typeof e=="number")?e:5}var Cu=null,Eu=null;function wl(e){return e.nodeType===9?e:e.ownerDocument}function tg(e){switch(e){case"http://www.\
w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function W0(e,a){if(e===0)switch(a){case"svg":return 1;case"math":
return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function e1(e,a,t,n){return t=wl(t).createElement(e),t[aa]=n,t[La]=a,ia(t,e,a),$e(t),t}function Nu(e,a){
return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children=="number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML==
"object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var km=null;function n_(){var e=window.event;return e&&e.type==="popstate"?e===
km?!1:(km=e,!0):(km=null,!1)}var Nf=typeof setTimeout=="function"?setTimeout:void 0,r_=typeof clearTimeout=="function"?clearTimeout:void 0,ng=typeof Promise=="f\
unction"?Promise:void 0,rg=typeof requestAnimationFrame=="function"?requestAnimationFrame:Nf,i_=typeof queueMicrotask=="function"?queueMicrotask:typeof ng<"u"?function(e){
return ng.resolve(null).then(e).catch(o_)}:Nf;function o_(e){setTimeout(function(){throw e})}function zr(e){return e==="head"}function ig(e,a){var t=a,n=0;do{var r=t.
nextSibling;if(e.removeChild(t),r&&r.nodeType===8)if(t=r.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(r),ho(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||
t==="$!"||t==="&")n++;else if(t==="html")Tm(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.head,Tm(t);for(var i=t.firstChild;i;){var o=i.
nextSibling,l=i.nodeName;i[El]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&i.rel.toLowerCase()==="stylesheet"||t.removeChild(i),i=o}}else t==="body"&&Tm(e.ownerDocument.
body);t=r}while(t);ho(a)}function og(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=t.style.display,t.style.display="none"):(t.style.
display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=t.nodeValue,t.nodeValue=""):t.nodeValue=
t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||e++;t=n}while(t)}function a1(e,a,t){if(a=
CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),t=getComputedStyle(e),t.display==="inlin\
e"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var r=n=0;r<a.length;r++){var i=a[r];0<i.width&&0<i.height&&n++}n===1&&(e=e.style,e.display=a.length===
1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function t1(e,a){e=e.style,a=a.style;var t=a!=null?a.hasOwnProperty("\
viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=t==null||typeof t=="\
boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?a["view-transition-c\
lass"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin="":(t=a.display,e.display=
t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=t==null||typeof t=="boo\
lean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function n1(e,a,t){return t=
t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="none"||a.mask!==
"none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function Ou(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return n1(a,t,e)}function l_(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return n1(a,t,e)}function c_(e){return e.documentElement.clientHeight}function s_(e){this.addEventListener("load",e),this.addEventListener("error",e)}function d_(e,a,t,n,r,i,o,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var f=s.startViewTransition({update:function(){var d=s.defaultView,u=d.navigation&&d.navigation.transition,w=s.fonts.
status;n();var z=[];if(w==="loaded"&&(c_(s),s.fonts.status==="loading"&&z.push(s.fonts.ready)),w=z.length,e!==null)for(var k=e.suspenseyImages,p=0,m=0;m<k.length;m++){
var v=k[m];if(!v.complete){var g=v.getBoundingClientRect();if(0<g.bottom&&0<g.right&&g.top<d.innerHeight&&g.left<d.innerWidth){if(p+=p1(v),p>os){z.length=w;break}
v=new Promise(s_.bind(v)),z.push(v)}}}if(0<z.length)return d=Promise.race([Promise.all(z),new Promise(function(A){return setTimeout(A,500)})]).then(r,r),(u?Promise.
allSettled([u.finished,d]):d).then(i,i);if(r(),u)return u.finished.then(i,i);i()},types:t});s.__reactViewTransition=f;var h=[];return f.ready.then(function(){for(var d=s.
documentElement.getAnimations({subtree:!0}),u=0;u<d.length;u++){var w=d[u],z=w.effect,k=z.pseudoElement;if(k!=null&&k.startsWith("::view-transition")){h.push(w),
w=z.getKeyframes();for(var p=k=void 0,m=!0,v=0;v<w.length;v++){var g=w[v],A=g.width;if(k===void 0)k=A;else if(k!==A){m=!1;break}if(A=g.height,p===void 0)p=A;else if(p!==
A){m=!1;break}delete g.width,delete g.height,g.transform==="none"&&delete g.transform}m&&k!==void 0&&p!==void 0&&(z.setKeyframes(w),m=getComputedStyle(z.target,
z.pseudoElement),m.width!==k||m.height!==p)&&(m=w[0],m.width=k,m.height=p,m=w[w.length-1],m.width=k,m.height=p,z.setKeyframes(w))}}o()},function(d){s.__reactViewTransition===
f&&(s.__reactViewTransition=null);try{typeof d=="object"&&d!==null&&d.name==="InvalidStateError"&&(d.message==="View transition was skipped because document vis\
ibility state is hidden."||d.message==="Skipping view transition because document visibility state has become hidden."||d.message==="Skipping view transition be\
cause viewport size changed."||d.message==="Transition was aborted because of invalid state")&&(d=null),d!==null&&c(d)}finally{n(),r(),o()}}),f.finished.finally(
function(){for(var d=0;d<h.length;d++)h[d].cancel();s.__reactViewTransition===f&&(s.__reactViewTransition=null),l()}),f}catch{return n(),r(),o(),null}}function Hr(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}Hr.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
fe({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};Hr.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],r=0;r<t.length;r++){var i=t[r].effect;i!==null&&i.target===e&&i.pseudoElement===a&&n.push(t[r])}return n};Hr.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function r1(e){return{name:e,group:new Hr("group",e),imagePair:new Hr("image-pair",e),old:new Hr("old",e),new:new Hr(
"new",e)}}function nt(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}nt.prototype.addEventListener=function(e,a,t){var n=null,r=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var i=this._eventListeners;if(i1(i,e,
a,t)===-1){var o=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){o.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(r=o.removeEventListener.bind(o,e,a,t),n.addEventListener("abort",r,{once:!0}),r=n.removeEventListener.bind(n,"abort",r)),n=so(t),i.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:r}),qa(this._fragmentFiber.child,!1,m_,e,l,n)}this._eventListeners=i}};function m_(e,a,t,n){return Ve(
e).addEventListener(a,t,n),!1}nt.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=i1(n,e,a,t),a!==-1)){var r=n[a];t=r.attachedListener;
var i=r.cleanup;r=so(r.optionsOrUseCapture),qa(this._fragmentFiber.child,!1,u_,e,t,r),n.splice(a,1),i!==null&&i()}};function u_(e,a,t,n){return Ve(e).removeEventListener(
a,t,n),!1}function so(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function lg(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function i1(e,a,t,n){if(e.length===0)return-1;n=lg(n);for(var r=0;r<e.length;r++){
var i=e[r];if(i.type===a&&i.listener===t&&lg(i.optionsOrUseCapture)===n)return r}return-1}nt.prototype.dispatchEvent=function(e){var a=Wr(this._fragmentFiber);if(a===
null)return!0;a=Ve(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var r=0;r<t.length;r++){var i=t[r];n.addEventListener(i.type,i.attachedListener,so(i.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(r=
0;r<t.length;r++)i=t[r],n.removeEventListener(i.type,i.attachedListener,so(i.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};nt.prototype.
focus=function(e){qa(this._fragmentFiber.child,!0,o1,e,void 0,void 0)};function o1(e,a){return e.tag===6?!1:(e=Ve(e),k_(e,a))}nt.prototype.focusLast=function(e){
var a=[];qa(this._fragmentFiber.child,!0,Of,a,void 0,void 0);for(var t=a.length-1;0<=t&&!o1(a[t],e);t--);};function Of(e,a){return a.push(e),!1}nt.prototype.blur=
function(){var e=Wr(this._fragmentFiber);e!==null&&(e=Ve(e),e=wl(e).activeElement,e!==null&&qa(this._fragmentFiber.child,!1,f_,e,void 0,void 0))};function f_(e,a){
return e.tag===6?!1:(e=Ve(e),e===a||e.contains(a)?(a.blur(),!0):!1)}nt.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),qa(this._fragmentFiber.child,!1,h_,e,void 0,void 0)};function h_(e,a){return e.tag===6||(e=Ve(e),a.observe(e)),!1}nt.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),qa(this._fragmentFiber.child,!1,p_,e,void 0,void 0);for(var t=a=0;t<Mt.length;t++){var n=Mt[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):Mt[a++]=n}Mt.length=a}};function p_(e,a){return e.tag===6||(e=Ve(e),a.unobserve(e)),!1}var Mt=[],
Sm=!1;function v_(e,a,t){Mt.push({fragmentInstance:e,observer:a,instance:t}),Sm||(Sm=!0,S_(function(){Sm=!1;var n=Mt;Mt=[];for(var r=0;r<n.length;r++){var i=n[r];
i.observer.unobserve(i.instance)}}))}nt.prototype.getClientRects=function(){var e=[];return qa(this._fragmentFiber.child,!1,g_,e,void 0,void 0),e};function g_(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=Ve(e),a.push.apply(a,e.getClientRects());
return!1}nt.prototype.getRootNode=function(e){var a=Wr(this._fragmentFiber);return a===null?this:Ve(a).getRootNode(e)};nt.prototype.compareDocumentPosition=function(e){
var a=Wr(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];qa(this._fragmentFiber.child,!1,Of,t,void 0,void 0);var n=Ve(a);if(t.
length===0){if(t=n,Gp(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var r=n=t.compareDocumentPosition(e);return t===e?r=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=Cg(a)[1],t===null?r=Node.DOCUMENT_POSITION_PRECEDING:(e=Ve(t).compareDocumentPosition(e),r=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),r|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=Ve(t[0]),r=Ve(t[t.length-1]);var i=Gp(this.
_fragmentFiber)?a.parentElement:n;if(i==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,i=i.compareDocumentPosition(
r)&Node.DOCUMENT_POSITION_CONTAINED_BY;var o=a.compareDocumentPosition(e),l=r.compareDocumentPosition(e),c=o&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&i&&o&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||i&&r===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!i&&r===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:o,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||b_(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function b_(e,a,t,n,r){var i=Lr(r);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!i)e:{
for(;i!==null;){if(i.tag===7&&(i===a||i.alternate===a)){t=!0;break e}i=i.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(i===null)return i=r.ownerDocument,
r===i||r===i.documentElement||r===i.body;e:{for(i=a,a=Wr(a);i!==null;){if(!(i.tag!==5&&i.tag!==3&&i.tag!==27||i!==a&&i.alternate!==a)){i=!0;break e}i=i.return}i=
!1}return i}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!i)&&!(a=i===t)&&(a=Cm(t,i,Kp),a===null?a=!1:(qa(a,!0,Jw,i,t),i=Di,Di=null,a=i!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!i)&&!(a=i===n)&&(a=Cm(n,i,Kp),a===null?a=!1:(qa(a,!0,Iw,i,n),i=Di,Am=Di=null,a=i!==null)),a):!1}function cg(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}nt.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(x(566));var a=[];qa(this._fragmentFiber.child,!1,Of,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=Cg(this._fragmentFiber);
if(n=t?n[1]||n[0]||Wr(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=Ve(n),cg(e,t);return}if(n=Ve(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var r=a[n];r.tag===6?(r=Ve(r),cg(r,t)):Ve(
r).scrollIntoView(e),n+=t?-1:1}};function y_(e,a){return e=Ve(e),l1(e,a),!1}function l1(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function c1(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.addEventListener(r.type,r.attachedListener,so(r.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(i){for(var o=0,l=0;l<Mt.length;l++){var c=Mt[l];(c.fragmentInstance!==a||c.observer!==i||c.instance!==
e)&&(Mt[o++]=c)}Mt.length=o,i.observe(e)}),l1(e,a))}function w_(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var r=t[n];e.removeEventListener(
r.type,r.attachedListener,so(r.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(i){typeof i.rootMargin=="string"?v_(a,i,e):i.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function Mu(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":Mu(t),Hs(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function __(e,a,t,n){for(;e.nodeType===1;){var r=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[El])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(i=e.getAttribute("rel"),i==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(i!==r.rel||e.getAttribute("href")!==(r.href==null||r.href===""?null:r.href)||e.getAttribute("crossorigin")!==(r.crossOrigin==null?null:
r.crossOrigin)||e.getAttribute("title")!==(r.title==null?null:r.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(i=e.getAttribute("src"),(i!==(r.src==null?null:r.src)||e.getAttribute("type")!==(r.type==null?null:r.type)||e.getAttribute("crossorigin")!==(r.crossOrigin==
null?null:r.crossOrigin))&&i&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var i=r.
name==null?null:""+r.name;if(r.type==="hidden"&&e.getAttribute("name")===i)return e}else return e;if(e=_t(e.nextSibling),e===null)break}return null}function x_(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=_t(e.nextSibling),e===null))return null;return e}
function s1(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=_t(e.nextSibling),e===null))return null;return e}function Du(e){
return e.data==="$?"||e.data==="$~"}function Mf(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function z_(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function _t(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var Ru=null;function sg(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return _t(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function dg(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function k_(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function S_(e){rg(function(){rg(function(a){return e(a)})})}function d1(e,a,t){switch(a=wl(t),e){case"html":if(e=a.documentElement,!e)throw Error(x(452));return e;case"\
head":if(e=a.head,!e)throw Error(x(453));return e;case"body":if(e=a.body,!e)throw Error(x(454));return e;default:throw Error(x(451))}}function m1(e,a,t){for(var n in t){
var r=t[n];t.hasOwnProperty(n)&&r!=null&&oe(e,a,n,null,e_,r)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===en&&(e.onclick=null),Hs(e)}function Tm(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);Hs(e)}var xt=new Map,mg=new Set;function _l(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var Dn=ee.d;ee.d={f:T_,r:A_,D:C_,C:E_,L:N_,m:O_,X:D_,S:M_,M:R_};function T_(){
var e=Dn.f(),a=Ws();return e||a}function A_(e){var a=vo(e);a!==null&&a.tag===5&&a.type==="form"?Ib(a):Dn.r(e)}var wo=typeof document>"u"?null:document;function u1(e,a,t){
var n=wo;if(n&&typeof a=="string"&&a){var r=bt(a);r='link[rel="'+e+'"][href="'+r+'"]',typeof t=="string"&&(r+='[crossorigin="'+t+'"]'),mg.has(r)||(mg.add(r),e={
rel:e,crossOrigin:t,href:a},n.querySelector(r)===null&&(a=n.createElement("link"),ia(a,"link",e),$e(a),n.head.appendChild(a)))}}function C_(e){Dn.D(e),u1("dns-p\
refetch",e,null)}function E_(e,a){Dn.C(e,a),u1("preconnect",e,a)}function N_(e,a,t){Dn.L(e,a,t);var n=wo;if(n&&e&&a){var r='link[rel="preload"][as="'+bt(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(r+='[imagesrcset="'+bt(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(r+='[imagesizes="'+bt(t.imageSizes)+'"]')):r+='[href="'+
bt(e)+'"]';var i=r;switch(a){case"style":i=mo(e);break;case"script":i=_o(e)}if(!(xt.has(i)||(e=fe({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),xt.set(i,e),n.querySelector(r)!==null||a==="style"&&n.querySelector(Ul(i))||a==="script"&&n.querySelector(Bl(i))))){var o=n.createElement("link");ia(o,"link",
e),a==="style"&&(o[fs]=!0,o.onload=o.onerror=function(){Kg(o)}),$e(o),n.head.appendChild(o)}}}function O_(e,a){Dn.m(e,a);var t=wo;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",r='link[rel="modulepreload"][as="'+bt(n)+'"][href="'+bt(e)+'"]',i=r;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":i=_o(e)}if(!xt.has(i)&&(e=fe({rel:"modulepreload",href:e},a),xt.set(i,e),t.querySelector(r)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(Bl(i)))return}n=t.createElement("link"),ia(n,"l\
ink",e),$e(n),t.head.appendChild(n)}}}function M_(e,a,t){Dn.S(e,a,t);var n=wo;if(n&&e){var r=Qi(n).hoistableStyles,i=mo(e);a=a||"default";var o=r.get(i);if(!o){
var l={loading:0,preload:null};if(o=n.querySelector(Ul(i)))l.loading=5;else{e=fe({rel:"stylesheet",href:e,"data-precedence":a},t),(t=xt.get(i))&&Df(e,t);var c=o=
n.createElement("link");$e(c),ia(c,"link",e),c._p=new Promise(function(s,f){c.onload=s,c.onerror=f}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,rs(o,a,n)}o={type:"stylesheet",instance:o,count:1,state:l},r.set(i,o)}}}function D_(e,a){Dn.X(e,a);var t=wo;if(t&&
e){var n=Qi(t).hoistableScripts,r=_o(e),i=n.get(r);i||(i=t.querySelector(Bl(r)),i||(e=fe({src:e,async:!0},a),(a=xt.get(r))&&Rf(e,a),i=t.createElement("script"),
$e(i),ia(i,"link",e),t.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(r,i))}}function R_(e,a){Dn.M(e,a);var t=wo;if(t&&e){var n=Qi(t).
hoistableScripts,r=_o(e),i=n.get(r);i||(i=t.querySelector(Bl(r)),i||(e=fe({src:e,async:!0,type:"module"},a),(a=xt.get(r))&&Rf(e,a),i=t.createElement("script"),$e(
i),ia(i,"link",e),t.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(r,i))}}function ug(e,a,t,n){var r=(r=lr.current)?_l(r):null;if(!r)
throw Error(x(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=mo(t.href),a=Qi(r).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=mo(t.href);var i=Qi(r).hoistableStyles,o=i.get(e);if(o||(r=r.ownerDocument||r,o={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},i.set(e,o),(i=r.querySelector(Ul(e)))?i._p||(o.instance=i,o.state.loading=5):(i=xt.get(e),i||(i=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},xt.set(
e,i)),U_(r,e,i,o.state))),a&&n===null)throw Error(x(528,""));return o}if(a&&n!==null)throw Error(x(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=_o(t),a=Qi(r).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(x(444,e))}}function mo(e){return'href="'+bt(e)+'"'}function Ul(e){return'link[rel="s\
tylesheet"]['+e+"]"}function f1(e){return fe({},e,{"data-precedence":e.precedence,precedence:null})}function U_(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[fs]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[fs]=!0,a.onload=a.onerror=Kg.bind(null,a),ia(a,"link",t),$e(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function _o(e){
return'[src="'+bt(e)+'"]'}function Bl(e){return"script[async]"+e}function fg(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+bt(t.href)+'"]');if(n)return a.instance=n,$e(n),n;var r=fe({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),$e(n),ia(n,"style",r),rs(n,t.precedence,e),a.instance=n;case"stylesheet":r=mo(t.href);var i=e.querySelector(
Ul(r));if(i)return a.state.loading|=4,a.instance=i,$e(i),i;n=f1(t),(r=xt.get(r))&&Df(n,r),i=(e.ownerDocument||e).createElement("link"),$e(i);var o=i;return o._p=
new Promise(function(l,c){o.onload=l,o.onerror=c}),ia(i,"link",n),a.state.loading|=4,rs(i,t.precedence,e),a.instance=i;case"script":return i=_o(t.src),(r=e.querySelector(
Bl(i)))?(a.instance=r,$e(r),r):(n=t,(r=xt.get(i))&&(n=fe({},t),Rf(n,r)),e=e.ownerDocument||e,r=e.createElement("script"),$e(r),ia(r,"link",n),e.head.appendChild(
r),a.instance=r);case"void":return null;default:throw Error(x(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
rs(n,t.precedence,e));return a.instance}function rs(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),r=n.length?
n[n.length-1]:null,i=r,o=0;o<n.length;o++){var l=n[o];if(l.dataset.precedence===a)i=l;else if(i!==r)break}i?i.parentNode.insertBefore(e,i.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function Df(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function Rf(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var is=null;function hg(e,a,t){if(is===null){var n=new Map,r=is=new Map;r.set(t,n)}else r=is,n=r.get(t),n||(n=new Map,
r.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),r=0;r<t.length;r++){var i=t[r];if(!(i[El]||i[aa]||e==="link"&&i.getAttribute("rel")===
"stylesheet")&&i.namespaceURI!=="http://www.w3.org/2000/svg"){var o=i.getAttribute(a)||"";o=e+o;var l=n.get(o);l?l.push(i):n.set(o,[i])}}return n}function Uu(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function B_(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function pg(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function h1(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function p1(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function vg(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=p1(a),e.suspenseyImages.push(a)),e=H_.bind(e),a.decode().then(e,e))}function q_(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var r=mo(n.href),i=a.querySelector(Ul(r));if(i){a=i._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=xl.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=i,$e(i);return}i=a.ownerDocument||a,n=f1(n),(r=xt.get(r))&&Df(n,r),i=i.createElement(
"link"),$e(i);var o=i;o._p=new Promise(function(l,c){o.onload=l,o.onerror=c}),ia(i,"link",n),t.instance=i}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=xl.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var os=0;function L_(e,a){
return e.stylesheets&&e.count===0&&ls(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&ls(e,e.stylesheets),e.unsuspend){
var i=e.unsuspend;e.unsuspend=null,i()}},6e4+a);0<e.imgBytes&&os===0&&(os=62500*t_());var r=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
ls(e,e.stylesheets),e.unsuspend)){var i=e.unsuspend;e.unsuspend=null,i()}},(e.imgBytes>os?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(r)}}:null}function v1(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)ls(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function xl(){this.count--,v1(this)}function H_(){this.imgCount--,v1(this)}var Bs=null;function ls(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,Bs=new Map,a.forEach(G_,e),Bs=null,xl.call(e))}function G_(e,a){if(!(a.state.loading&4)){var t=Bs.get(e);if(t)var n=t.get(null);else{t=new Map,
Bs.set(e,t);for(var r=e.querySelectorAll("link[data-precedence],style[data-precedence]"),i=0;i<r.length;i++){var o=r[i];(o.nodeName==="LINK"||o.getAttribute("me\
dia")!=="not all")&&(t.set(o.dataset.precedence,o),n=o)}n&&t.set(null,n)}r=a.instance,o=r.getAttribute("data-precedence"),i=t.get(o)||n,i===n&&t.set(null,r),t.set(
o,r),this.count++,n=xl.bind(this),r.addEventListener("load",n),r.addEventListener("error",n),i?i.parentNode.insertBefore(r,i.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(r,e.firstChild)),a.state.loading|=4}}var uo={$$typeof:Wt,Provider:null,Consumer:null,_currentValue:Gr,_currentValue2:Gr,_threadCount:0};function K_(e,a,t,n,r,i,o,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=em(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=em(0),this.hiddenUpdates=em(null),this.identifierPrefix=
n,this.onUncaughtError=r,this.onCaughtError=i,this.onRecoverableError=o,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function g1(e,a,t,n,r,i,o,l,c,s,f,h){return e=new K_(e,a,t,o,c,s,f,h,l),a=1,i===!0&&(a|=24),i=Ua(3,null,null,a),e.current=i,i.
stateNode=e,a=Wu(),a.refCount++,e.pooledCache=a,a.refCount++,i.memoizedState={element:n,isDehydrated:t,cache:a},tf(i),e}function b1(e){return e?(e=Ki,e):Ki}function y1(e,a,t,n,r,i){
r=b1(r),n.context===null?n.context=r:n.pendingContext=r,n=sr(a),n.payload={element:t},i=i===void 0?null:i,i!==null&&(n.callback=i),t=dr(e,n,a),t!==null&&(Ba(t,e,
a),el(t,e,a))}function gg(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function Uf(e,a){gg(e,a),(e=e.alternate)&&
gg(e,a)}function w1(e){if(e.tag===13||e.tag===31){var a=ti(e,67108864);a!==null&&Ba(a,e,67108864),Uf(e,67108864)}}function bg(e){if(e.tag===13||e.tag===31){var a=at();
a=Ku(a);var t=ti(e,a);t!==null&&Ba(t,e,a),Uf(e,a)}}var fo=!0;function j_(e,a,t,n){var r=D.T;D.T=null;var i=ee.p;try{ee.p=2,Bf(e,a,t,n)}finally{ee.p=i,D.T=r}}function Y_(e,a,t,n){
var r=D.T;D.T=null;var i=ee.p;try{ee.p=8,Bf(e,a,t,n)}finally{ee.p=i,D.T=r}}function Bf(e,a,t,n){if(fo){var r=Bu(n);if(r===null)zm(e,a,n,qs,t),yg(e,n);else if(Q_(
r,e,a,t,n))n.stopPropagation();else if(yg(e,n),a&4&&-1<V_.indexOf(e)){for(;r!==null;){var i=vo(r);if(i!==null)switch(i.tag){case 3:if(i=i.stateNode,i.current.memoizedState.
isDehydrated){var o=Ur(i.pendingLanes);if(o!==0){var l=i;for(l.pendingLanes|=2,l.entangledLanes|=2;o;){var c=1<<31-et(o);l.entanglements[1]|=c,o&=~c}cn(i),(W&6)===
0&&(Os=Pa()+500,Rl(0,!1))}}break;case 31:case 13:l=ti(i,2),l!==null&&Ba(l,i,2),Ws(),Uf(i,2)}if(i=Bu(n),i===null&&zm(e,a,n,qs,t),i===r)break;r=i}r!==null&&n.stopPropagation()}else
zm(e,a,n,null,t)}}function Bu(e){return e=Vu(e),qf(e)}var qs=null;function qf(e){if(qs=null,e=Lr(e),e!==null){var a=Sl(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=Sg(a),e!==null)return e;e=null}else if(t===31){if(e=Tg(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return qs=e,null}function _1(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(r2()){case Mg:return 2;case Dg:
return 8;case us:case i2:return 32;case Rg:return 268435456;default:return 32}default:return 32}}var qu=!1,hr=null,pr=null,vr=null,zl=new Map,kl=new Map,er=[],V_="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function yg(e,a){switch(e){case"focusin":case"focusout":hr=null;
break;case"dragenter":case"dragleave":pr=null;break;case"mouseover":case"mouseout":vr=null;break;case"pointerover":case"pointerout":zl.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":kl.delete(a.pointerId)}}function Yo(e,a,t,n,r,i){return e===null||e.nativeEvent!==i?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:i,targetContainers:[r]},a!==null&&(a=vo(a),a!==null&&w1(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,r!==null&&a.indexOf(r)===-1&&a.push(r),e)}
function Q_(e,a,t,n,r){switch(a){case"focusin":return hr=Yo(hr,e,a,t,n,r),!0;case"dragenter":return pr=Yo(pr,e,a,t,n,r),!0;case"mouseover":return vr=Yo(vr,e,a,t,
n,r),!0;case"pointerover":var i=r.pointerId;return zl.set(i,Yo(zl.get(i)||null,e,a,t,n,r)),!0;case"gotpointercapture":return i=r.pointerId,kl.set(i,Yo(kl.get(i)||
null,e,a,t,n,r)),!0}return!1}function x1(e){var a=Lr(e.target);if(a!==null){var t=Sl(a);if(t!==null){if(a=t.tag,a===13){if(a=Sg(t),a!==null){e.blockedOn=a,Qp(e.
priority,function(){bg(t)});return}}else if(a===31){if(a=Tg(t),a!==null){e.blockedOn=a,Qp(e.priority,function(){bg(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function cs(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=Bu(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);Gm=n,t.target.dispatchEvent(n),Gm=null}else
return a=vo(t),a!==null&&w1(a),e.blockedOn=t,!1;a.shift()}return!0}function wg(e,a,t){cs(e)&&t.delete(a)}function X_(){qu=!1,hr!==null&&cs(hr)&&(hr=null),pr!==null&&
cs(pr)&&(pr=null),vr!==null&&cs(vr)&&(vr=null),zl.forEach(wg),kl.forEach(wg)}function jc(e,a){e.blockedOn===a&&(e.blockedOn=null,qu||(qu=!0,Qe.unstable_scheduleCallback(
Qe.unstable_NormalPriority,X_)))}var Yc=null;function _g(e){Yc!==e&&(Yc=e,Qe.unstable_scheduleCallback(Qe.unstable_NormalPriority,function(){Yc===e&&(Yc=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],r=e[a+2];if(typeof n!="function"){if(qf(n||t)===null)continue;break}var i=vo(t);i!==null&&(e.splice(a,3),a-=3,tu(i,{pending:!0,
data:r,method:t.method,action:n},n,r))}}))}function ho(e){function a(c){return jc(c,e)}hr!==null&&jc(hr,e),pr!==null&&jc(pr,e),vr!==null&&jc(vr,e),zl.forEach(a),
kl.forEach(a);for(var t=0;t<er.length;t++){var n=er[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<er.length&&(t=er[0],t.blockedOn===null);)x1(t),t.blockedOn===null&&
er.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var r=t[n],i=t[n+1],o=r[La]||null;if(typeof i=="function")o||_g(t);else if(o){
var l=null;if(i&&i.hasAttribute("formAction")){if(r=i,o=i[La]||null)l=o.formAction;else if(qf(r)!==null)continue}else l=o.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),_g(t)}}}function z1(){function e(i){i.canIntercept&&i.info==="react-transition"&&i.intercept({handler:function(){return new Promise(function(o){
return r=o})},focusReset:"manual",scroll:"manual"})}function a(){r!==null&&(r(),r=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var i=navigation.
currentEntry;i&&i.url!=null&&navigation.navigate(i.url,{state:i.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
r=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),r!==null&&(r(),r=null)}}}function Lf(e){this._internalRoot=e}td.prototype.render=Lf.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(x(409));var t=a.current,n=at();y1(t,n,e,a,null,null)};td.prototype.unmount=Lf.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;y1(e.current,2,null,e,null,null),Ws(),a[po]=null}};function td(e){this._internalRoot=e}td.prototype.unstable_scheduleHydration=
function(e){if(e){var a=Gg();e={blockedOn:null,target:e,priority:a};for(var t=0;t<er.length&&a!==0&&a<er[t].priority;t++);er.splice(t,0,e),t===0&&x1(e)}};var xg=zg.
version;if(xg!=="19.3.1")throw Error(x(527,xg,"19.3.1"));ee.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
x(188)):(e=Object.keys(e).join(","),Error(x(268,e)));return e=Zw(a),e=e!==null?Ag(e):null,e=e===null?null:e.stateNode,e};var Z_={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:D,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(Vo=__REACT_DEVTOOLS_GLOBAL_HOOK__,!Vo.isDisabled&&Vo.
supportsFiber))try{Tl=Vo.inject(Z_),Wa=Vo}catch{}var Vo;nd.createRoot=function(e,a){if(!kg(e))throw Error(x(299));var t=!1,n="",r=n0,i=r0,o=i0;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(r=a.onUncaughtError),a.onCaughtError!==void 0&&
(i=a.onCaughtError),a.onRecoverableError!==void 0&&(o=a.onRecoverableError)),a=g1(e,1,!1,null,null,t,n,null,r,i,o,z1),e[po]=a.current,Ef(e),new Lf(a)};nd.hydrateRoot=
function(e,a,t){if(!kg(e))throw Error(x(299));var n=!1,r="",i=n0,o=r0,l=i0,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(r=t.identifierPrefix),t.onUncaughtError!==void 0&&(i=t.onUncaughtError),t.onCaughtError!==void 0&&(o=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=g1(e,1,!0,a,t??null,n,r,c,i,o,l,z1),a.context=b1(null),t=a.current,n=at(),n=Ku(n),r=sr(n),r.callback=null,dr(t,r,n),t=n,
a.current.lanes=t,Cl(a,t),cn(a),e[po]=a.current,Ef(e),new td(a)};nd.version="19.3.1"});var A1=Zl((J3,T1)=>{"use strict";function S1(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(S1)}catch(e){console.error(e)}}S1(),T1.exports=k1()});var Hw=b(P(),1),Gw=b(A1(),1);var Er=b(P(),1);var Gf=b(P(),1);var Hf=b(_(),1),rd=15,xo=e=>[...e].length>=rd;function id({label:e,value:a,onChange:t}){let n=[...a].length;return(0,Hf.jsx)(Ea,{label:e,description:(0,Hf.jsx)(
y,{span:!0,size:"xs",c:n>0&&xo(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!xo(a)?`At least ${rd} characters${n?`, ${rd-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:r=>t(r.currentTarget.value),required:!0,withAsterisk:!1,minLength:rd,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var Ha=b(_(),1);function C1(){let[e,a]=(0,Gf.useState)(""),[t,n]=(0,Gf.useState)(""),r=Kn().data?.user.email,i=Ue({mutationFn:()=>K("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),ec.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([Qa(ga),
Qa(Oo)])}});return(0,Ha.jsxs)("section",{"aria-labelledby":"password",children:[(0,Ha.jsx)(Oa,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,Ha.jsx)(
Ee,{p:"lg",radius:"lg",maw:480,children:(0,Ha.jsx)("form",{onSubmit:l=>{l.preventDefault(),i.mutate()},children:(0,Ha.jsxs)(C,{children:[(0,Ha.jsx)("input",{type:"\
email",name:"username",value:r??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,Ha.jsx)(Ea,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,Ha.jsx)(id,
{label:"New password",value:t,onChange:n}),(0,Ha.jsx)(R,{error:i.error}),(0,Ha.jsx)(y,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,Ha.jsx)(T,{justify:"flex-end",children:(0,Ha.jsx)(E,{type:"submit",loading:i.isPending,disabled:!e||!xo(t),children:"Change password"})})]})})})]})}var N1=b(P(),1);var Ga=b(_(),1);function Ka({label:e,columns:a,loading:t,minWidth:n=720,spacing:r="sm",children:i}){return(0,Ga.jsx)(Ee,{radius:"lg",style:{overflow:"hidden"},children:(0,Ga.jsx)(
S.ScrollContainer,{minWidth:n,type:"native",children:(0,Ga.jsxs)(S,{"aria-label":e,"aria-busy":t,verticalSpacing:r,horizontalSpacing:"md",children:[(0,Ga.jsx)(S.
Thead,{children:(0,Ga.jsx)(S.Tr,{children:a.map(o=>(0,Ga.jsx)(S.Th,{w:o.width,miw:o.least,ta:o.right?"right":"left",className:"column-name",visibleFrom:o.from,children:o.
silent?(0,Ga.jsx)("span",{className:"sr-only",children:o.name}):o.name},o.name))})}),(0,Ga.jsx)(S.Tbody,{children:t?(0,Ga.jsx)(J_,{columns:a.length}):i})]})})})}
function J_({columns:e}){return[0,1,2,3].map(a=>(0,Ga.jsx)(S.Tr,{children:Array.from({length:e},(t,n)=>(0,Ga.jsx)(S.Td,{children:(0,Ga.jsx)(Na,{height:14,my:6,width:n===
0?"70%":"55%"})},n))},a))}var Pe=b(_(),1),I_=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
$_=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],F_=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],E1=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function Kf(e){let[a,t]=[E1($_,e),E1(F_,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function O1(){let e=Qh(),[a,t]=(0,N1.useState)(null);return(0,Pe.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,Pe.jsx)(Oa,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,Pe.jsx)(R,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,Pe.jsx)(Ka,{label:"Sessions",columns:I_,
loading:e.isPending,children:e.data?.data.map(n=>(0,Pe.jsxs)(S.Tr,{children:[(0,Pe.jsxs)(S.Td,{title:n.user_agent,children:[Kf(n.user_agent)," ",n.current&&(0,Pe.jsx)(
Xe,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,Pe.jsx)(S.Td,{className:"mono",children:n.client_ip||"–"}),(0,Pe.jsx)(S.
Td,{children:(0,Pe.jsx)(Se,{at:n.created_at})}),(0,Pe.jsx)(S.Td,{children:(0,Pe.jsx)(Se,{at:n.last_seen_at})}),(0,Pe.jsx)(S.Td,{ta:"right",children:!n.current&&
(0,Pe.jsx)(E,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${Kf(n.user_agent)}`,children:"End"})})]},n.id))}),(0,Pe.jsx)(
y,{size:"xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&
(0,Pe.jsxs)(Xn,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await K("DELETE",`${Oo}/${encodeURIComponent(a.id)}`),await Qa(Oo)},
children:[Kf(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var zo=b(_(),1);function M1(){return(0,zo.jsx)(Ze,{title:"Your account",about:"Where you are logged in, and your password.",children:(0,zo.jsxs)(C,{gap:"xl",children:[
(0,zo.jsx)(O1,{}),(0,zo.jsx)(C1,{})]})})}var sd=b(P(),1);var kr="/v1/audit-logs";var ql=["action","resource_type","user_type","user_id","object_id","client_ip","uri","response_status_code"],P_={"1h":36e5,"24h":864e5,"7d":6048e5,"30d":2592e6},
D1=[{value:"1h",label:"Last hour"},{value:"24h",label:"Last 24 hours"},{value:"7d",label:"Last 7 days"},{value:"30d",label:"Last 30 days"},{value:"all",label:"A\
ll time"}];function jf(e){let a=e.indexOf(":"),t=e.slice(0,a);return a>0&&ql.includes(t)?e.length>a+1?[t,e.slice(a+1)]:null:e.trim()?["uri",e.trim()]:null}function R1(e){
return ql.flatMap(a=>e.get(a)?[`${a}:${e.get(a)}`]:[])}function Ll(e,a,t=0){let n=new URLSearchParams;for(let r of e.map(jf))r&&n.set(r[0],r[1]);return a!=="7d"&&
n.set("span",a),t>0&&n.set("page",String(t)),n}function U1(e,a){let t=new URLSearchParams;for(let r of ql)e.get(r)&&t.set(r,e.get(r)??"");let n=P_[e.get("span")??
"7d"];return n&&t.set("start_time",new Date(Math.floor(a/1e4)*1e4-n).toISOString()),t.set("page_size",String(50)),t.set("current_page",String(Math.max(0,Number(
e.get("page"))||0))),t.toString()}function od(e){let[a="",t="",...n]=e.split("."),r=`${a.replaceAll("_"," ")}: ${t.replaceAll("_"," ")}`;return n.length>0?`${r}\
 (${n.join(" ")})`:r}var ri=b(_(),1);function sn({icon:e,title:a,children:t,action:n}){return(0,ri.jsx)(Ee,{p:"xl",radius:"lg",children:(0,ri.jsxs)(C,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,ri.jsx)(Hn,{size:52,radius:"xl",variant:"light",children:e}),(0,ri.jsx)(Oa,{order:2,size:"h4",children:a}),(0,ri.jsx)(y,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var ja=b(_(),1);function B1(){let{data:e}=Gn({queryKey:[`${kr}/verify`],queryFn:()=>K("GET",`${kr}/verify`),staleTime:3e4});return!e||e.ok===null?null:e.ok?(0,ja.jsx)(
Gt,{color:e.outside===!1?"yellow":"green",variant:"light",icon:(0,ja.jsx)(gp,{size:18}),py:"xs",children:(0,ja.jsxs)(T,{gap:"xs",children:[(0,ja.jsxs)(y,{size:"\
sm",children:["The chain holds",e.rows?`: ${je(e.rows)} rows`:"",".",e.checkpoint&&(0,ja.jsxs)(ja.Fragment,{children:[" ","Its head was last signed ",(0,ja.jsx)(
Se,{at:e.checkpoint.time}),"."]})]}),e.outside===!1&&(0,ja.jsx)(y,{size:"sm",children:"No copy of it leaves this machine, so that a cut end could not be seen. S\
et LOCKGATE_AUDIT_CHECKPOINTS to a place elsewhere."})]})}):(0,ja.jsxs)(Gt,{color:"red",icon:(0,ja.jsx)(Jh,{size:18}),title:"The audit log was changed from outs\
ide",role:"alert",children:[e.first_bad?`Row ${e.first_bad.seq}: ${e.first_bad.why}.`:"A row is not what was written."," Run ",(0,ja.jsx)("span",{className:"mon\
o",children:"lockgate audit verify"})," on the machine."]})}var W_=()=>`${window.location.origin}/v1`,ex=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,ax=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,tx=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,nx=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,rx=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function q1(e){let a=W_();return[{name:"curl",language:"shell",code:ex(a,e)},{name:"Python",language:"python",code:ax(
a,e)},{name:"Node",language:"javascript",code:tx(a,e)},{name:"OpenAI Python",language:"python",code:nx(a,e)},{name:"OpenAI Node",language:"javascript",code:rx(a,
e)}]}var Yf=e=>`'${e.replaceAll("'","'\\''")}'`;function ld(e,a,t,n=[]){let r=[`curl${e==="GET"?"":` -X ${e}`} ${Yf(`${window.location.origin}${a}`)}`];r.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[i,o]of n)r.push(`  -H ${Yf(`${i}: ${o}`)}`);return t!==void 0&&t!==""&&(n.some(([i])=>i==="content-type")||
r.push("  -H 'content-type: application/json'"),r.push(`  -d ${Yf(typeof t=="string"?t:JSON.stringify(t))}`)),r.join(` \\
`)}var zt=b(_(),1);function dn({text:e,label:a,height:t}){return(0,zt.jsxs)("div",{className:"code-block",children:[(0,zt.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,zt.jsx)("code",{children:e})}),(0,zt.jsx)("div",{className:"code-copy",children:(0,zt.jsx)(ut,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function cd({model:e}){let a=q1(e);return(0,zt.jsxs)(jt,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,zt.jsx)(jt.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,zt.jsx)(jt.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,zt.jsx)(jt.Panel,{value:t.name,pt:"sm",children:(0,zt.jsx)(
dn,{text:t.code,label:`${t.name} sample`})},t.name))]})}var He=b(_(),1),ix=[{name:"When",width:130},{name:"What",least:200},{name:"Who",least:170},{name:"Object",least:150,from:"lg"},{name:"From",width:140,from:"lg"},
{name:"Status",width:90}],ox={user:"Person",api_key:"API key",system:"Gateway",anonymous:"Nobody known"};function L1({rows:e,loading:a,open:t}){return(0,He.jsx)(
Ka,{label:"Audit log",columns:ix,loading:a,minWidth:820,spacing:"xs",children:e.map(n=>(0,He.jsxs)(S.Tr,{children:[(0,He.jsx)(S.Td,{children:(0,He.jsx)(Se,{at:n.
timestamp})}),(0,He.jsx)(S.Td,{children:(0,He.jsx)(lt,{component:"button",type:"button",className:"row-link",ta:"left",onClick:()=>t(n),children:od(n.action)})}),
(0,He.jsxs)(S.Td,{children:[(0,He.jsx)(y,{size:"sm",children:ox[n.user_type]??n.user_type}),n.user_id&&(0,He.jsx)(y,{size:"xs",c:"dimmed",className:"mono",truncate:!0,
maw:210,children:n.user_id})]}),(0,He.jsx)(S.Td,{visibleFrom:"lg",className:"mono",children:(0,He.jsx)(y,{span:!0,inherit:!0,truncate:!0,display:"block",maw:220,
children:n.object_id??"–"})}),(0,He.jsx)(S.Td,{visibleFrom:"lg",className:"mono nowrap",children:n.client_ip??"–"}),(0,He.jsx)(S.Td,{children:(0,He.jsx)(Vf,
{code:n.response_status_code})})]},n.id))})}function Vf({code:e}){return e?(0,He.jsx)(Xe,{variant:"light",color:e>=400?"red":"green",radius:"sm",children:e}):(0,He.jsx)(
He.Fragment,{children:"–"})}var Ge=b(_(),1);function G1({row:e,close:a,only:t}){let n=Zn(e.timestamp),r=[["Action",e.action,"action"],["When",n?Qt(n):e.timestamp],["Who",e.user_id??e.user_type,
e.user_id?"user_id":void 0],["By way of",e.via],["Object",e.object_id,"object_id"],["Workspace",e.workspace_id],["From",e.client_ip,"client_ip"],["Client",e.request_headers?.["\
user-agent"]],["Request",e.method?`${e.method} ${e.uri}`:null],["Trace",e.request_id]];return(0,Ge.jsx)(ct,{opened:!0,onClose:a,title:od(e.action),size:"lg",position:"\
right",closeButtonProps:{"aria-label":"Close"},children:(0,Ge.jsxs)(C,{children:[(0,Ge.jsx)(S,{variant:"vertical",layout:"auto",withTableBorder:!1,children:(0,Ge.jsxs)(
S.Tbody,{children:[r.map(([i,o,l])=>o?(0,Ge.jsxs)(S.Tr,{children:[(0,Ge.jsx)(S.Th,{w:110,children:i}),(0,Ge.jsx)(S.Td,{className:"wrap mono",children:l?(0,Ge.jsx)(
lt,{component:"button",type:"button",inherit:!0,ta:"left",onClick:()=>t(`${l}:${o}`),children:o}):o})]},i):null),(0,Ge.jsxs)(S.Tr,{children:[(0,Ge.jsx)(S.Th,{children:"\
Status"}),(0,Ge.jsx)(S.Td,{children:(0,Ge.jsx)(Vf,{code:e.response_status_code})})]})]})}),e.request_body!=null&&(0,Ge.jsx)(H1,{title:"What was asked",value:e.request_body}),
e.detail&&(0,Ge.jsx)(H1,{title:"What it did",value:e.detail}),e.request_body==null&&!e.detail&&(0,Ge.jsx)(y,{size:"sm",c:"dimmed",children:"Nothing more was sen\
t with it."})]})})}function H1({title:e,value:a}){return(0,Ge.jsxs)("div",{children:[(0,Ge.jsx)(y,{size:"sm",fw:600,mb:6,children:e}),(0,Ge.jsx)(dn,{label:e,text:JSON.
stringify(a,null,2),height:360})]})}async function K1(e,a){let t=new URLSearchParams(e);for(let i of["page_size","current_page"])t.delete(i);t.set("format",a);let n=URL.createObjectURL(await Uh(`${kr}\
/export?${t}`)),r=document.createElement("a");r.href=n,r.download=`audit-log.${a}`,r.click(),URL.revokeObjectURL(n)}var me=b(_(),1);function j1(){let[e,a]=Vn(),[t,n]=(0,sd.useState)(null),[r,i]=(0,sd.useState)(null),o=U1(e,Date.now()),l=Gn({queryKey:[kr,o],queryFn:()=>K("GET",
`${kr}?${o}`),placeholderData:Oh}),c=l.data?.data??[],s=l.data?.total??0,f=Math.ceil(s/50),h=Math.max(0,Number(e.get("page"))||0),d=e.get("span")??"7d",u=R1(e),
w=z=>{i(null),K1(o,z).catch(i)};return(0,me.jsxs)(Ze,{title:"Audit log",about:"Every change, login, refusal and use of a secret, chained by hashes, so that nobo\
dy can change what was written.",wide:!0,actions:(0,me.jsxs)(O,{position:"bottom-end",children:[(0,me.jsx)(O.Target,{children:(0,me.jsx)(E,{variant:"default",leftSection:(0,me.jsx)(
lp,{size:16}),disabled:s===0,children:"Export"})}),(0,me.jsxs)(O.Dropdown,{children:[(0,me.jsx)(O.Item,{onClick:()=>w("csv"),children:"CSV, for a spreadsheet"}),
(0,me.jsx)(O.Item,{onClick:()=>w("jsonl"),children:"JSON lines, for a program"})]})]}),children:[(0,me.jsx)(B1,{}),(0,me.jsx)(R,{error:r}),(0,me.jsxs)(T,{gap:"s\
m",mb:"md",mt:"md",align:"flex-start",children:[(0,me.jsx)(dt,{"aria-label":"Time range",data:D1,value:d,onChange:z=>a(Ll(u,z??"7d")),allowDeselect:!1,w:165}),(0,me.jsx)(
cx,{words:u,set:z=>a(Ll(z,d))})]}),l.error?(0,me.jsx)(R,{error:l.error,retry:()=>{l.refetch()}}):l.isSuccess&&s===0?(0,me.jsx)(sn,{icon:(0,me.jsx)(uc,{size:26}),
title:"Nothing happened that matches",children:"Widen the time, or remove a filter. What is written here stays: it cannot be deleted from the console."}):(0,me.jsxs)(
me.Fragment,{children:[(0,me.jsx)(L1,{rows:c,loading:l.isPending,open:n}),(0,me.jsxs)(T,{justify:"space-between",mt:"md",children:[(0,me.jsx)(y,{size:"sm",c:"di\
mmed","aria-live":"polite",children:l.isSuccess?`${je(s)} ${s===1?"entry":"entries"}`:" "}),f>1&&(0,me.jsx)(Pl,{total:f,value:h+1,onChange:z=>a(Ll(u,d,z-1)),size:"\
sm",getControlProps:z=>({"aria-label":`${z} page`})})]})]}),t&&(0,me.jsx)(G1,{row:t,close:()=>n(null),only:z=>a(Ll([...u,z],d))})]})}function cx({words:e,set:a}){
let[t,n]=(0,sd.useState)("");return(0,me.jsx)(si,{"aria-label":"Filters",leftSection:(0,me.jsx)(mc,{size:16}),placeholder:e.length>0?void 0:"action:api_key.crea\
te  user_type:user  object_id:…",value:e,onChange:r=>{r.some(i=>jf(i)===null)||(a(r),n(""))},searchValue:t,onSearchChange:n,data:t?[]:ql.map(r=>({value:`${r}:`,
label:`${r}:`})),onOptionSubmit:r=>setTimeout(()=>n(r)),clearable:!0,clearButtonProps:{"aria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var J1=b(P(),1);var ko=b(_(),1);function Y1(){return(0,ko.jsx)(Kt,{cols:{base:1,xs:2,md:3},spacing:"sm",children:yc.map(({slug:e,name:a,about:t})=>(0,ko.jsxs)(Ht,{component:j,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,ko.jsx)(y,{size:"sm",fw:600,children:a}),(0,ko.jsx)(y,{size:"xs",c:"dimmed",children:t})]},e))})}var V1=b(P(),1);var xa=b(_(),1),sx=3;function Q1({outline:e}){if(!e)return(0,xa.jsx)(y,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=Kd(e.mode),r=e.targets.
slice(0,sx),i=Math.max(e.total,e.targets.length)-r.length,o=e.targets.reduce((l,c)=>l+c.weight,0);return(0,xa.jsxs)(T,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,xa.jsx)(hn,{label:`${a}: ${t}`,children:(0,xa.jsx)(Hn,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,xa.jsx)(n,{size:15,stroke:1.8})})}),
r.map((l,c)=>(0,xa.jsxs)(V1.Fragment,{children:[c>0&&(0,xa.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,xa.jsx)(mx,{target:l,
share:dx(e.mode,l,o,e.total)})]},c)),i>0&&(0,xa.jsxs)(y,{size:"xs",c:"dimmed",className:"nowrap",children:["+",i]})]})}function dx(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function mx({target:e,share:a}){let t=e.mode?Kd(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",r=typeof e.model=="string"?e.model:"",i=e.name??(t?t.name.toLowerCase():n||r||"as asked"),o=[t&&`${t.name} of ${e.total}`,n,r].filter(Boolean).join(", ");return(0,xa.jsxs)(
"span",{className:"chip",title:o||void 0,children:[t&&(0,xa.jsx)(t.icon,{size:13,stroke:1.8}),(0,xa.jsx)("span",{className:"chip-name",children:i}),a&&(0,xa.jsx)(
"span",{className:"chip-share",children:a})]})}var q=b(_(),1),X1=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function Z1({rows:e,loading:a,act:t}){return(0,q.jsxs)(Ka,{label:"Configs",columns:X1,loading:a,minWidth:980,children:[e.length===
0&&(0,q.jsx)(S.Tr,{children:(0,q.jsx)(S.Td,{colSpan:X1.length,children:(0,q.jsx)(y,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,q.jsxs)(S.Tr,{children:[(0,q.jsx)(S.Td,{children:(0,q.jsxs)(T,{gap:8,children:[(0,q.jsx)(j,{href:`/configs/${n.slug}`,className:"row-link wrap",children:n.
name}),n.is_default===1&&(0,q.jsx)(Xe,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Default"}),n.status!==
"active"&&(0,q.jsx)(xi,{status:n.status})]})}),(0,q.jsx)(S.Td,{children:(0,q.jsxs)(T,{gap:4,wrap:"nowrap",children:[(0,q.jsx)("span",{className:"mono wrap",children:n.
slug}),(0,q.jsx)(ut,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,q.jsx)(S.Td,{children:(0,q.jsx)(Q1,{outline:n.outline})}),(0,q.jsx)(S.Td,{ta:"right",children:n.
version}),(0,q.jsx)(S.Td,{children:(0,q.jsx)(Se,{at:n.last_updated_at})}),(0,q.jsx)(S.Td,{children:(0,q.jsx)(ux,{row:n,act:t})})]},n.slug))]})}function ux({row:e,
act:a}){let[,t]=se(),n=e.is_default===1;return(0,q.jsxs)(O,{children:[(0,q.jsx)(O.Target,{children:(0,q.jsx)(Ct,{variant:"subtle",color:"gray","aria-label":`Act\
ions for ${e.name}`,children:(0,q.jsx)(vi,{size:18})})}),(0,q.jsxs)(O.Dropdown,{children:[(0,q.jsx)(O.Item,{leftSection:(0,q.jsx)(yi,{size:16}),onClick:()=>t(`/\
configs/${e.slug}`),children:"Edit"}),(0,q.jsx)(O.Item,{leftSection:(0,q.jsx)(_p,{size:16}),onClick:()=>t(`/configs/${e.slug}/versions`),children:"Versions"}),(0,q.jsx)(
O.Item,{leftSection:(0,q.jsx)(np,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,q.jsx)(O.Item,{leftSection:n?
(0,q.jsx)(yp,{size:16}):(0,q.jsx)(wp,{size:16}),disabled:e.status!=="active",onClick:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the defa\
ult…":"Make it the default…"}),(0,q.jsx)(O.Divider,{}),(0,q.jsx)(O.Item,{color:"red",leftSection:(0,q.jsx)(Qn,{size:16}),onClick:()=>a({kind:"delete",row:e}),
children:"Delete…"})]})]})}var we=b(_(),1);function I1(){let[e,a]=Vn(),t=fi(),[n,r]=(0,J1.useState)(null),i=(e.get("search")??"").toLowerCase(),o=t.data?.data??[],l=o.filter(c=>`${c.name}\
 ${c.slug}`.toLowerCase().includes(i));return(0,we.jsxs)(Ze,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names one in \
the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,we.jsx)(E,{component:j,href:"/configs/new",leftSection:(0,we.jsx)(
Yt,{size:16}),children:"Create config"}),children:[(0,we.jsx)(R,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&o.length===0&&(0,we.jsx)(fx,{}),!t.error&&
(t.isPending||o.length>0)&&(0,we.jsxs)(we.Fragment,{children:[(0,we.jsx)(Re,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,we.jsx)(
Vt,{size:16}),value:e.get("search")??"",onChange:c=>{let s=c.currentTarget.value;a(s?{search:s}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,we.jsx)(
Z1,{rows:l,loading:t.isPending,act:r})]}),n&&(0,we.jsx)(kp,{act:n,close:()=>r(null)})]})}function fx(){let e=Yn().data?.data.map(n=>n.slug)??[],a=ui().data?.data.
map(n=>n.id)??[],[t]=yc;return t?(0,we.jsx)(Ee,{p:"xl",radius:"lg",children:(0,we.jsxs)(Kt,{cols:{base:1,md:2},spacing:"xl",children:[(0,we.jsxs)(C,{gap:"sm",children:[
(0,we.jsx)(Oa,{order:2,size:"h4",children:"No config yet"}),(0,we.jsx)(y,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one\
 asks the second target when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request w\
ould go."}),(0,we.jsx)("div",{children:(0,we.jsx)(E,{component:j,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,we.jsx)(
y,{size:"sm",fw:600,mt:"md",children:"Or begin with"}),(0,we.jsx)(Y1,{})]}),(0,we.jsx)(dn,{text:Tp(t,Sp(e,a)),label:"Example config"})]})}):null}var So=b(P(),1);var $1=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],F1=e=>$1.some(a=>e.includes(a.scope));async function P1(e,a,t){let n=$1.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let r={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},i=performance.now(),o=await rc(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":ic()},body:n.method==="POST"?JSON.stringify(r):null});
if(!o.ok){let{message:c}=await nc(o);return{ok:!1,said:`${o.status}: ${c}`,ms:performance.now()-i}}return{ok:!0,said:n.says||(await o.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-i}}var za=b(_(),1);function W1({secret:e,scopes:a,model:t}){let n=Ue({mutationFn:()=>P1(e,a,t),gcTime:0});if(!F1(a))return null;let r=n.data;return(0,za.jsxs)(T,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,za.jsx)(E,{variant:"light",leftSection:(0,za.jsx)(Ph,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,za.jsxs)(At,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,za.jsxs)(T,{gap:"xs",
children:[(0,za.jsx)(ci,{size:14}),(0,za.jsxs)(y,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,za.jsx)(y,{size:"sm",c:"red",children:n.error.
message}),r&&!n.isPending&&(0,za.jsxs)(T,{gap:8,wrap:"nowrap",align:"flex-start",children:[r.ok?(0,za.jsx)(gn,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,za.jsx)(Ro,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,za.jsxs)(y,{size:"sm",className:"wrap",
children:[r.ok?`It works, ${_e(r.ms)}. `:"Refused. ",(0,za.jsx)(y,{span:!0,c:"dimmed",size:"sm",children:r.said.slice(0,240)})]})]})]})]})}var Oe=b(_(),1);function dd({title:e,secret:a,scopes:t,copied:n,note:r,close:i}){let o=ki(),l=t.includes("completions.write");return(0,Oe.jsx)(st,{opened:!0,onClose:i,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,Oe.jsxs)(C,{children:[n?(0,Oe.jsx)(Gt,{color:"teal",icon:(0,Oe.jsx)(gn,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,Oe.jsx)(Gt,{color:"yellow",icon:(0,Oe.jsx)(bp,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),r&&(0,Oe.jsx)(y,{size:"sm",c:"dimmed",component:"div",children:r}),(0,Oe.jsx)(Ea,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,Oe.jsxs)(T,{gap:"sm",children:[(0,Oe.jsx)(_i,{text:a,primary:!n,children:"Copy key"}),
(0,Oe.jsx)(_i,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,Oe.jsx)(W1,{secret:a,scopes:t,model:o}),l&&(0,Oe.jsxs)(Oe.Fragment,{children:[
(0,Oe.jsx)(zh,{label:"Use it",labelPosition:"left"}),(0,Oe.jsx)(cd,{model:o})]}),(0,Oe.jsx)(T,{justify:"flex-end",children:(0,Oe.jsx)(E,{onClick:i,children:"I h\
ave stored it"})})]})})}var Me=b(_(),1),ey=(0,So.createContext)(()=>{}),To=()=>(0,So.useContext)(ey);async function ay(e){let a=await zp(e.key);return Qa(cc),vn(),{made:e,copied:a}}var hx=async()=>ay(
await K("POST",cc));async function px(e,a){return a&&await K("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),ay(await K("POST",`${cc}/rotate`))}
function ty({children:e}){let[a,t]=(0,So.useState)(!1),n=di(),r=n.data?.key??null,i=Ue({mutationFn:hx,gcTime:0}),o=Ue({mutationFn:h=>px(r,h),gcTime:0}),l=i.data??
o.data,c=()=>{t(!1),i.reset(),o.reset()},s=()=>{t(!0),n.isSuccess&&!r&&i.mutate()},f=o.error instanceof tc&&o.error.status===409;return(0,Me.jsxs)(ey.Provider,{
value:s,children:[e,a&&l&&(0,Me.jsx)(dd,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,Me.jsx)(gx,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,Me.jsx)(st,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,Me.jsxs)(C,{children:[r?(0,Me.jsx)(
vx,{current:r}):(0,Me.jsx)(y,{size:"sm",children:"Making your personal key…"}),(0,Me.jsx)(R,{error:n.error??i.error??(f?null:o.error)}),f&&(0,Me.jsx)(y,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,Me.jsxs)(T,{justify:"flex-end",children:[(0,Me.jsx)(E,{variant:"default",onClick:c,children:"Cancel"}),r&&(0,Me.jsx)(E,{loading:o.
isPending,onClick:()=>o.mutate(f),"data-autofocus":!0,children:f?"End the older secret, rotate and copy":"Rotate and copy"}),!r&&i.error&&(0,Me.jsx)(E,{loading:i.
isPending,onClick:()=>i.mutate(),children:"Try again"})]})]})})]})}function vx({current:e}){return(0,Me.jsxs)(C,{gap:"xs",children:[(0,Me.jsxs)(y,{size:"sm",children:[
"Your key is ",(0,Me.jsx)(xh,{children:e.masked}),", last used ",(0,Me.jsx)(Se,{at:e.last_used_at,never:"never"}),"."]}),(0,Me.jsxs)(y,{size:"sm",children:["Key\
s are stored as digests only, so this one cannot be copied again. ",(0,Me.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cl\
ipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function gx({until:e}){let a=Zn(e);return a?`The old s\
ecret works until ${Qt(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var ny=b(P(),1);var ka=b(_(),1);function ry({loading:e,error:a,first:t}){let n=(0,ny.useRef)(!1);return e?(0,ka.jsx)(Na,{height:64,radius:"lg"}):a&&!t?(0,ka.jsx)(R,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,ka.jsx)(Ee,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,ka.jsxs)(T,{
justify:"space-between",children:[(0,ka.jsxs)(T,{gap:"sm",children:[(0,ka.jsx)(gn,{size:22,color:"var(--mantine-color-teal-6)"}),(0,ka.jsxs)(y,{children:[(0,ka.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",_e(t.ms),"."]})]}),(0,ka.jsx)(E,{component:j,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,ka.jsxs)(T,{gap:"sm",mih:36,children:[(0,ka.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,ka.jsx)(y,{children:"\
Waiting for the first request…"}),(0,ka.jsx)(y,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var la=b(_(),1),bx=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function iy({rows:e}){let[,a]=se();return(0,la.jsxs)("section",{"aria-labelledby":"recent",children:[(0,la.jsxs)(T,{justify:"space-between",mb:"sm",children:[(0,la.jsx)(
Oa,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,la.jsx)(lt,{component:j,href:"/logs",size:"sm",children:"All logs"})]}),(0,la.jsx)(Ka,{label:"\
Latest requests",columns:bx,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,la.jsxs)(S.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,la.jsx)(S.Td,{children:(0,la.jsx)(j,{href:`/logs/${t.id}`,className:"row-link",children:(0,la.jsx)(Se,{at:t.at})})}),(0,la.jsx)(S.Td,{children:(0,la.jsx)(zi,
{status:t.status,end:t.end})}),(0,la.jsx)(S.Td,{className:"wrap",children:t.model||t.path}),(0,la.jsx)(S.Td,{ta:"right",children:Uo(t.tokensIn+t.tokensOut)}),(0,la.jsx)(
S.Td,{ta:"right",children:mt(t.cost)}),(0,la.jsx)(S.Td,{ta:"right",children:_e(t.ms)})]},t.id))})]})}var Z=b(_(),1),yx=e=>e&&e.total>0?1e4:1500,wx={...oc,pageSize:5};function ly(){let e=dc(wx,0,yx),a=(e.data?.total??0)>0;return(0,Z.jsx)(Ze,{title:"Getting start\
ed",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,Z.jsxs)(C,{gap:"lg",children:[(0,Z.jsx)(_x,
{}),(0,Z.jsx)(ry,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,Z.jsx)(iy,{rows:e.data?.rows??[]}),(0,Z.jsx)(xx,{})]})})}function _x(){let e=To(),
a=di(),t=ki();return(0,Z.jsx)(Ee,{p:"lg",radius:"lg",children:(0,Z.jsxs)(C,{children:[(0,Z.jsx)(oy,{n:1,done:!!a.data?.key,children:(0,Z.jsxs)(T,{justify:"space\
-between",gap:"sm",flex:1,children:[(0,Z.jsxs)("div",{children:[(0,Z.jsx)(y,{fw:600,children:"Copy your API key"}),(0,Z.jsxs)(y,{size:"sm",c:"dimmed",children:[
"Then ",(0,Z.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,Z.jsx)(E,{leftSection:(0,Z.jsx)(
pi,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,Z.jsx)(oy,{n:2,children:(0,Z.jsxs)("div",{style:{minWidth:0,flex:1},
children:[(0,Z.jsx)(y,{fw:600,children:"Make a request"}),(0,Z.jsxs)(y,{size:"sm",c:"dimmed",mb:"xs",children:["These work as they are",t.startsWith("@local/")?
": the model is built in and needs no provider":"","."]}),(0,Z.jsx)(cd,{model:t})]})})]})})}function oy({n:e,done:a,children:t}){return(0,Z.jsxs)(T,{align:"flex\
-start",wrap:"nowrap",gap:"md",children:[(0,Z.jsx)(Hn,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,children:a?(0,Z.jsx)(Mr,{size:16,
"aria-label":"done"}):(0,Z.jsx)(y,{size:"sm",fw:650,children:e})}),t]})}function xx(){let e=jn().data?.data??[],t=[{title:"Connect a provider",text:"Store a pro\
vider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(Yn().data?.data??[]).some(n=>n.provider!=="local")},{title:"Gi\
ve an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.type==="workspace-service")},
{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a call",text:"Bodies, headers, t\
iming and the cost, for every call.",to:"/logs",done:!1}];return(0,Z.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,Z.jsx)(Oa,{order:2,size:"h4",mb:"\
sm",id:"next-steps",children:"Next steps"}),(0,Z.jsx)(Kt,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,Z.jsxs)(Ee,{p:"md",radius:"lg",component:j,href:n.to,className:"\
card-link",children:[(0,Z.jsxs)(T,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,Z.jsx)(y,{fw:600,size:"sm",children:n.title}),n.done?(0,Z.jsx)(Mr,{size:16,
color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,Z.jsx)(Ih,{size:16,className:"arrow"})]}),(0,Z.jsx)(y,{size:"sm",c:"dimmed",children:n.text})]},n.to))})]})}var Zf=b(P(),1);var Qf=b(P(),1);var rt=b(_(),1),zx=864e5,cy=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function md(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*zx).toISOString():e:null}function ud(e,a={config:"",override:!0}){let t={
...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function fd({value:e,change:a,routes:t}){let n=Zn(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),r=n?[{value:e.expires,label:Qt(n)},...cy]:cy;return(0,rt.jsxs)(
C,{children:[(0,rt.jsx)(Re,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:i=>a({name:i.currentTarget.value}),required:!0,maxLength:100,"data\
-autofocus":!0}),(0,rt.jsx)(Re,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:i=>a({description:i.currentTarget.value}),
maxLength:400}),(0,rt.jsx)(dt,{label:"Expires",data:r,value:e.expires,onChange:i=>a({expires:i??""}),allowDeselect:!1}),(0,rt.jsx)(si,{label:"Allowed addresses",
description:"IP addresses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:i=>a(
{allowedIps:i}),splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,rt.jsx)(kx,{value:e,change:a})]})}function kx({value:e,change:a}){let t=fi().data?.data??[],r=t.
filter(l=>l.status==="active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),i=e.config&&!r.some(l=>l.value===e.config)?[{value:e.config,
label:e.config}]:[],o=t.find(l=>l.is_default===1);return(0,rt.jsxs)(rt.Fragment,{children:[(0,rt.jsx)(dt,{label:"Default config",description:"For calls that bri\
ng none of their own.",data:[{value:"",label:o?`None of its own (the workspace’s: ${o.name})`:"None"},...r,...i],value:e.config,onChange:l=>a({config:l??""}),
allowDeselect:!1,searchable:!0,nothingFoundMessage:"No config matches"}),(0,rt.jsx)(Wl,{label:"Calls may bring a config of their own",description:"Off: a call t\
hat brings one is refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var sy=b(P(),1);var Ce=b(_(),1);function hd({scopes:e,value:a,onChange:t}){let[n,r]=(0,sy.useState)(""),i=new Set(a),o=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(o.map(s=>s.resource))],c=(s,f)=>{let h=new Set(i);for(let d of s)f?h.add(d):h.delete(d);t(e.map(d=>d.scope).filter(d=>h.has(d)))};return(0,Ce.jsxs)(
C,{gap:"xs",children:[(0,Ce.jsxs)(T,{justify:"space-between",gap:"xs",children:[(0,Ce.jsxs)(y,{size:"sm",fw:500,children:["Scopes"," ",(0,Ce.jsxs)(y,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,Ce.jsxs)(T,{gap:4,children:[(0,Ce.jsx)(E,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,Ce.jsx)(E,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,Ce.jsx)(E,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,Ce.jsx)(Re,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,Ce.jsx)(Vt,{size:14}),value:n,onChange:s=>r(s.currentTarget.value)}),(0,Ce.jsx)(Ee,{radius:"md",children:(0,Ce.jsx)($l.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,Ce.jsxs)(C,{gap:"sm",p:"sm",children:[l.length===0&&(0,Ce.jsx)(y,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,Ce.jsx)(Sx,{name:s,scopes:o.filter(f=>f.resource===s),chosen:i,set:c},s))]})})})]})}function Sx({name:e,scopes:a,chosen:t,
set:n}){let r=a.map(o=>o.scope),i=r.filter(o=>t.has(o)).length;return(0,Ce.jsxs)("fieldset",{className:"bare",children:[(0,Ce.jsx)("legend",{className:"sr-only",
children:Xt(e)}),(0,Ce.jsx)(Dd,{size:"xs",fw:600,label:Xt(e),checked:i===r.length,indeterminate:i>0&&i<r.length,onChange:o=>n(r,o.currentTarget.checked)}),(0,Ce.jsx)(
Kt,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(o=>(0,Ce.jsx)(Dd,{size:"xs",label:o.action,"aria-label":`${Xt(e)}: ${o.action}`,checked:t.
has(o.scope),onChange:l=>n([o.scope],l.currentTarget.checked)},o.scope))})]})}var it=b(_(),1);function dy({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},[r,i]=(0,Qf.useState)(
{name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??[],...n}),[o,l]=(0,Qf.useState)(e.scopes),c=sc(e.type),s=Ue({mutationFn:()=>K("PU\
T",`${mi}/${encodeURIComponent(e.id)}`,{name:r.name.trim(),description:r.description.trim(),scopes:o,allowed_ips:r.allowedIps,...r.expires===t?{}:{expires_at:md(
r.expires)},...ud(r,n)}),onSuccess:()=>(a(),vn())}),f=h=>{h.preventDefault(),s.mutate()};return(0,it.jsx)(ct,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"l\
g",closeButtonProps:{"aria-label":"Close"},children:(0,it.jsx)("form",{onSubmit:f,children:(0,it.jsxs)(C,{children:[(0,it.jsx)(fd,{value:r,change:h=>i({...r,...h}),
routes:e.type!=="organisation-service"}),(0,it.jsx)(R,{error:c.error,retry:()=>{c.refetch()}}),c.isPending?(0,it.jsx)(Na,{height:360,radius:"md"}):(0,it.jsx)(hd,
{scopes:c.data?.data??[],value:o,onChange:l}),(0,it.jsx)(R,{error:s.error}),(0,it.jsxs)(T,{justify:"flex-end",className:"drawer-foot",children:[(0,it.jsx)(E,{variant:"\
default",onClick:a,children:"Cancel"}),(0,it.jsx)(E,{type:"submit",loading:s.isPending,disabled:!r.name.trim()||o.length===0,children:"Save"})]})]})})})}var ot=b(_(),1),Xf=e=>`${mi}/${encodeURIComponent(e.id)}`;async function Tx(e,a){let t=await K("POST",`${Xf(e)}/rotate`),n=Zn(t.key_transition_expires_at),r=n?`\
The previous secret works until ${Qt(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;a({made:t,name:`New secret of ${e.name}`,scopes:e.
scopes,note:r}),await vn()}async function my(e,a){await K(e,a),await vn()}function uy({act:{kind:e,row:a},close:t,show:n}){switch(e){case"edit":return(0,ot.jsx)(
dy,{row:a,close:t});case"rotate":return(0,ot.jsxs)(Xn,{title:`Rotate ${a.name}?`,action:"Rotate",danger:!1,close:t,run:()=>Tx(a,n),children:["The key gets a new\
 secret, shown once. The present secret ",(0,ot.jsxs)("span",{className:"mono",children:["…",a.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,ot.jsxs)(Xn,{title:"Revoke the previous secret?",action:"Revoke it now",close:t,run:()=>my("POST",`${Xf(a)}/revok\
e-previous`),children:["If ",a.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,ot.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not touched."]});case"delete":return(0,ot.jsx)(Xn,{
title:`Delete ${a.name}?`,action:"Delete key",close:t,run:()=>my("DELETE",Xf(a)),children:(0,ot.jsxs)(C,{gap:"xs",children:[(0,ot.jsxs)(y,{size:"sm",children:["\
Everything that uses ",(0,ot.jsx)("span",{className:"mono",children:a.key})," is refused within a second, and its open streams are cut. This cannot be undone; i\
ts logs stay."]}),(0,ot.jsxs)(y,{size:"sm",c:"dimmed",children:["Last used ",(0,ot.jsx)(Se,{at:a.last_used_at,never:"never"}),"."]})]})})}}var gd=b(P(),1);var pd=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],vd=e=>pd.find(a=>a.value===e);var pa=b(_(),1);function fy({close:e,done:a}){let t=Kn().data,n=ac(),r=new Set(t?.scopes),[i,o]=(0,gd.useState)(pd.find(k=>r.has(k.scope))?.value??"workspace-se\
rvice"),[l,c]=(0,gd.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0}),[s,f]=(0,gd.useState)({}),h=sc(i),d=h.data?.data??[],u=s[i]??
d.filter(k=>k.default).map(k=>k.scope),w=Ue({gcTime:0,mutationFn:()=>K("POST",`${mi}/${vd(i)?.path}`,{name:l.name.trim(),...l.description.trim()?{description:l.
description.trim()}:{},scopes:u,...i==="organisation-service"?{}:{workspace_id:n||t?.workspaces[0]?.id},...i==="workspace-user"?{user_id:t?.user.id}:{},...l.expires?
{expires_at:md(l.expires)}:{},...l.allowedIps.length>0?{allowed_ips:l.allowedIps}:{},...i==="organisation-service"?{}:ud(l)}),onSuccess:k=>{vn(),a({made:k,name:`\
Key ${l.name.trim()}`,scopes:u})}});return(0,pa.jsx)(ct,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,pa.jsx)(
"form",{onSubmit:k=>{k.preventDefault(),w.mutate()},children:(0,pa.jsxs)(C,{children:[(0,pa.jsx)(Bd.Group,{label:"Who is it for?",value:i,onChange:k=>o(k),children:(0,pa.jsx)(
C,{gap:"xs",mt:6,children:pd.map(k=>(0,pa.jsx)(Bd,{value:k.value,label:k.label,description:r.has(k.scope)?k.about:`You lack the scope ${k.scope}.`,disabled:!r.has(
k.scope)},k.value))})}),(0,pa.jsx)(fd,{value:l,change:k=>c({...l,...k}),routes:i!=="organisation-service"}),(0,pa.jsx)(R,{error:h.error,retry:()=>{h.refetch()}}),
h.isPending?(0,pa.jsx)(Na,{height:360,radius:"md"}):(0,pa.jsx)(hd,{scopes:d,value:u,onChange:k=>f({...s,[i]:k})}),(0,pa.jsx)(R,{error:w.error}),(0,pa.jsxs)(T,{justify:"\
flex-end",className:"drawer-foot",children:[(0,pa.jsx)(E,{variant:"default",onClick:e,children:"Cancel"}),(0,pa.jsx)(E,{type:"submit",loading:w.isPending,disabled:!l.
name.trim()||u.length===0,children:"Create key"})]})]})})})}var H=b(_(),1),hy=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function py({rows:e,loading:a,act:t}){return(0,H.jsxs)(Ka,{label:"API keys",columns:hy,
loading:a,minWidth:900,children:[e.length===0&&(0,H.jsx)(S.Tr,{children:(0,H.jsx)(S.Td,{colSpan:hy.length,children:(0,H.jsx)(y,{size:"sm",c:"dimmed",ta:"center",
py:"md",children:"No key matches."})})}),e.map(n=>(0,H.jsxs)(S.Tr,{children:[(0,H.jsxs)(S.Td,{children:[(0,H.jsx)(y,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,H.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,H.jsx)(S.Td,{children:vd(n.type)?.short??n.type}),
(0,H.jsx)(S.Td,{className:"mono nowrap",children:n.key}),(0,H.jsx)(S.Td,{children:(0,H.jsx)(hn,{label:(0,H.jsx)(Ax,{scopes:n.scopes}),multiline:!0,maw:360,children:(0,H.jsx)(
"span",{tabIndex:0,children:n.scopes.length})})}),(0,H.jsx)(S.Td,{children:(0,H.jsx)(Se,{at:n.last_used_at,never:"Never"})}),(0,H.jsx)(S.Td,{children:(0,H.jsx)(
Se,{at:n.expires_at,never:"Never"})}),(0,H.jsx)(S.Td,{children:(0,H.jsx)(xi,{status:n.status})}),(0,H.jsx)(S.Td,{children:(0,H.jsx)(Cx,{row:n,act:t})})]},n.id))]})}
function Ax({scopes:e}){let a=e.slice(0,12);return(0,H.jsxs)(y,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} m\
ore`:""]})}function Cx({row:e,act:a}){return(0,H.jsxs)(O,{children:[(0,H.jsx)(O.Target,{children:(0,H.jsx)(Ct,{variant:"subtle",color:"gray","aria-label":`Actio\
ns for ${e.name}`,children:(0,H.jsx)(vi,{size:18})})}),(0,H.jsxs)(O.Dropdown,{children:[(0,H.jsx)(O.Item,{leftSection:(0,H.jsx)(yi,{size:16}),onClick:()=>a({kind:"\
edit",row:e}),children:"Edit"}),(0,H.jsx)(O.Item,{leftSection:(0,H.jsx)(pc,{size:16}),onClick:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,H.jsx)(O.Item,
{leftSection:(0,H.jsx)(rp,{size:16}),onClick:()=>a({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,H.jsx)(O.Divider,{}),(0,H.jsx)(O.Item,{color:"\
red",leftSection:(0,H.jsx)(Qn,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var We=b(_(),1);function vy(){let{action:e}=hi(),[,a]=se(),[t,n]=Vn(),r=jn(),[i,o]=(0,Zf.useState)(null),[l,c]=(0,Zf.useState)(null),s=(t.get("search")??"").toLowerCase(),
f=r.data?.data??[],h=f.filter(d=>Ex(d,s));return(0,We.jsxs)(Ze,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,We.jsx)(E,{component:j,href:"/keys/new",leftSection:(0,We.jsx)(Yt,{size:16}),children:"Create ke\
y"}),children:[(0,We.jsx)(R,{error:r.error,retry:()=>{r.refetch()}}),r.isSuccess&&f.length===0&&(0,We.jsx)(sn,{icon:(0,We.jsx)(gi,{size:26}),title:"No API key y\
et",action:(0,We.jsx)(E,{component:j,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!r.error&&(r.isPending||f.length>0)&&(0,We.jsxs)(We.Fragment,{children:[(0,We.jsx)(Re,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,We.jsx)(Vt,{size:16}),value:t.get("search")??"",onChange:d=>{let u=d.currentTarget.value;
n(u?{search:u}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,We.jsx)(py,{rows:h,loading:r.isPending,act:o})]}),e==="new"&&(0,We.jsx)(fy,{close:()=>a("\
/keys"),done:d=>{c(d),a("/keys")}}),i&&(0,We.jsx)(uy,{act:i,close:()=>o(null),show:c}),l&&(0,We.jsx)(dd,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function Ex(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var Jf=b(P(),1);var gy=b(P(),1);var Sr=b(_(),1);function bd({size:e=28}){return(0,Sr.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,Sr.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,Sr.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,Sr.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,Sr.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,Sr.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var Rn=b(_(),1);function Hl({title:e,about:a,children:t}){return(0,gy.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,Rn.jsx)("main",{className:"door\
way",children:(0,Rn.jsxs)(C,{w:"100%",maw:420,gap:"lg",children:[(0,Rn.jsxs)(C,{align:"center",gap:"xs",ta:"center",children:[(0,Rn.jsx)(bd,{size:52}),(0,Rn.jsx)(
Oa,{order:1,size:"h2",children:e}),(0,Rn.jsx)(y,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,Rn.jsx)(Ee,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var Un=b(_(),1);function by(){let[e,a]=(0,Jf.useState)(""),[t,n]=(0,Jf.useState)(""),r=Ue({mutationFn:()=>K("POST",ga,{email:e.trim(),password:t}),onSuccess:()=>(n(
""),Qa(ga))});return(0,Un.jsx)(Hl,{title:"Log in",about:"To the console of this Lockgate gateway.",children:(0,Un.jsx)("form",{onSubmit:o=>{o.preventDefault(),r.
mutate()},children:(0,Un.jsxs)(C,{children:[(0,Un.jsx)(Re,{label:"Email",type:"email",value:e,onChange:o=>a(o.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"\
username",autoFocus:!0}),(0,Un.jsx)(Ea,{label:"Password",value:t,onChange:o=>n(o.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"current-password",
visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,Un.jsx)(R,{error:r.error}),(0,Un.jsx)(E,{type:"submit",size:"md",loading:r.isPending,
disabled:!e||!t,children:"Log in"})]})})})}var Gy=b(P(),1);var yy=b(P(),1);var Ya=b(_(),1),Nx=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function wy({filter:e,change:a,live:t,setLive:n,
density:r,setDensity:i}){return(0,Ya.jsxs)(T,{gap:"sm",mb:"md",align:"flex-start",children:[(0,Ya.jsx)(dt,{"aria-label":"Time range",data:Bh,value:e.range,onChange:o=>a(
{...e,range:o}),allowDeselect:!1,w:165}),(0,Ya.jsx)(dt,{"aria-label":"Outcome",data:Nx,value:e.outcome||"any",onChange:o=>a({...e,outcome:o==="any"?"":o}),allowDeselect:!1,
w:145}),(0,Ya.jsx)(Ox,{filter:e,change:a}),(0,Ya.jsxs)(T,{gap:"sm",h:36,wrap:"nowrap",children:[(0,Ya.jsx)(Wl,{label:"Live",checked:t,onChange:o=>n(o.currentTarget.
checked)}),(0,Ya.jsx)(hn,{label:r==="normal"?"Denser rows":"Roomier rows",children:(0,Ya.jsx)(Ct,{variant:"default",size:36,"aria-label":r==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>i(r==="normal"?"dense":"normal"),children:r==="normal"?(0,Ya.jsx)(Fh,{size:17}):(0,Ya.jsx)($h,{size:17})})})]})]})}function Ox({filter:e,
change:a}){let[t,n]=(0,yy.useState)(""),r=ui().data?.data??[],i=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,o=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...r.map(s=>`model:${i(s.id)}`)])],l=Gh(e),c=s=>{let f=s.map(Hh);f.includes(null)||(a(Kh(e,f)),n(""))};return(0,Ya.jsx)(si,{"aria-l\
abel":"Filters",leftSection:(0,Ya.jsx)(mc,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?o:Lh.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var If=null,_y=e=>{If=e};function xy(){let e=If;return If=null,e}function wd(e){try{return JSON.parse(e)}catch{return null}}function yd(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function _d(e){let a=wd(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:yd(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let r of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof r=="string"?{role:"user",text:r}:{role:r.role??"user",text:yd(r)});
return t}function Mx(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>wd(a.slice(5))).filter(a=>a!==null)}function zy(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function ky(e){let a=wd(e);if(a){let o=zy(a);return o?[{role:"error",text:o}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?yd(l.message):l.text??""}))}let t=Mx(e),n=t.map(o=>(o.choices??[]).map(l=>l.delta?yd(l.
delta):l.text??"").join("")),r=t.map(zy).find(Boolean),i=n.join("")?[{role:"assistant",text:n.join("")}]:[];return r?[...i,{role:"error",text:r}]:i}function Sy(e){
let a=wd(e);return a===null?e:JSON.stringify(a,null,2)}function Ty(e){let a=[],t=0;return e.forEach((n,r)=>{r>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:r}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:r+1})}),a}function Ay(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(r=>r*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(r,i)=>Number((i*n).toPrecision(12)))}var ce=b(_(),1),Dx={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function Cy({log:e}){let a=Ty(
e.tries),t=Math.max(e.timings.total,...a.map(i=>i.to)),n=Ay(t),r=i=>i.status>=200&&i.status<300&&i.fault==="";return(0,ce.jsxs)(C,{gap:"md",children:[(e.cache||
e.continued)&&(0,ce.jsxs)(T,{gap:"xs",children:[e.cache&&(0,ce.jsxs)(Xe,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,ce.jsx)(Xe,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,ce.jsxs)(y,{size:"\
sm",c:"dimmed",children:[Dx[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,ce.jsx)(
y,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,ce.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(i=>(0,ce.jsx)(Rx,{lane:i,total:t,marks:n,good:r},`${i.kind}-${i.nth}`)),(0,ce.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,ce.jsx)("span",{}),(0,ce.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(i=>(0,ce.jsx)(
"span",{"data-edge":i===0?"start":i/t>.92?"end":void 0,style:{left:`${i/t*100}%`},children:i===0?"0":_e(i)},i))}),(0,ce.jsx)("span",{})]})]})]})}function Rx({lane:e,
total:a,marks:t,good:n}){let r={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:i}=e;return(0,ce.jsxs)("div",{className:i?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,ce.jsx)("div",{role:"cell",style:{minWidth:0},children:i?(0,ce.jsx)(Ux,{attempt:i,nth:e.nth}):"wait"}),(0,ce.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${_e(e.from)} to ${_e(e.to)}`,children:[t.map(o=>(0,ce.jsx)("span",{className:"track-tick",style:{left:`${o/a*100}%`}},o)),
(0,ce.jsx)("span",{className:i?"track-bar":"track-wait","data-good":i?n(i):void 0,style:r})]}),(0,ce.jsx)(y,{size:i?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:_e(e.to-e.from)})]})}function Ux({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,ce.jsxs)(ce.Fragment,{children:[(0,ce.jsxs)(T,{gap:6,wrap:"nowrap",children:[(0,ce.jsxs)(y,{size:"sm",fw:550,truncate:!0,title:bc(e.path),children:[a,"\
. ",n||bc(e.path)||"target"]}),(0,ce.jsx)(Xe,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,ce.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",children:[bc(e.path),e.model,e.fault&&e.status>=400&&Xt(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var mn=b(_(),1);function Ey({log:e}){let a=[..._d(e.request.text),...ky(e.response.text)];return a.length===0?(0,mn.jsx)(y,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,mn.jsx)(C,{gap:0,children:a.map(
(t,n)=>(0,mn.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,mn.jsxs)(T,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,mn.jsx)(y,{size:"xs",c:"dimmed",fw:600,children:Xt(t.role)}),t.text&&(0,mn.jsx)(ut,{text:t.text,label:`Copy ${t.role} text`})]}),(0,mn.jsx)(
"div",{className:"wrap said",children:t.text||(0,mn.jsx)(y,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var un=b(_(),1);function Ny({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",je(e.tokensIn),e.tokensCached>0?`of them ${je(e.tokensCached)} from the provider'\
s cache`:""],["Answer",je(e.tokensOut),e.tokensReasoning>0?`of them ${je(e.tokensReasoning)} for reasoning`:""],["Together",je(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",mt(e.cost),Bx(e,a)],["Bytes in",Gd(e.bytesIn),"request body"],["Bytes out",Gd(e.bytesOut),"answer"]];return(0,un.jsx)(
C,{children:(0,un.jsx)(S,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,un.jsx)(S.Tbody,{children:t.map(([n,r,i])=>(0,un.jsxs)(S.Tr,{children:[
(0,un.jsx)(S.Th,{scope:"row",w:110,children:n}),(0,un.jsx)(S.Td,{ta:"right",w:120,children:r}),(0,un.jsx)(S.Td,{children:(0,un.jsx)(y,{size:"sm",c:"dimmed",children:i})})]},
n))})})})}function Bx(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${mt(e.cost/a*1e6)} per million tokens on average`:"";return`${mt(e.cost)} / ${je(a)} tokens${t}`}var Ke=b(_(),1),qx={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function Oy({log:e}){let a=jn().data?.data.find(r=>r.id===e.keyId),t=[["Time",Qt(e.at)],["\
Took",_e(e.timings.total||e.ms)],["Tokens",`${je(e.tokensIn)} in, ${je(e.tokensOut)} out`],["Cost",mt(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,Ke.jsxs)("div",{children:[(0,Ke.jsxs)(T,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,Ke.jsx)(
zi,{status:e.status,end:e.end}),(0,Ke.jsxs)(y,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,Ke.jsxs)(y,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,Ke.jsx)(Gt,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,Ke.jsxs)(y,{size:"sm",children:[qx[e.end]??Xt(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,Ke.jsx)(Kt,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
r,i])=>(0,Ke.jsxs)("div",{children:[(0,Ke.jsx)(y,{size:"xs",c:"dimmed",component:"dt",children:r}),(0,Ke.jsx)(y,{size:"sm",component:"dd",m:0,className:"wrap",children:i})]},
r))}),(0,Ke.jsxs)(T,{gap:6,mt:"sm",children:[(0,Ke.jsx)(y,{size:"xs",c:"dimmed",children:"Trace"}),(0,Ke.jsx)(j,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,Ke.jsx)(ut,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,Ke.jsxs)(T,{gap:6,mt:4,
children:[(0,Ke.jsx)(y,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([r,i])=>(0,Ke.jsxs)(j,{href:`/logs?range=all&q=${encodeURIComponent(`${r}=${i}`)}`,className:"\
mono trace",children:[r,"=",i]},r))]})]})}var ca=b(_(),1);function Lx({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,r)=>n.at-r.at);return t.map((n,r)=>({...n,from:t[r-1]?.at??0,to:n.at}))}function My({log:e}){let a=e.timings.total||
1,t=Lx(e),n=t.filter(r=>r.tone==="own").reduce((r,i)=>r+i.to-i.from,0);return(0,ca.jsxs)(C,{gap:"sm",children:[(0,ca.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(r=>(0,ca.jsxs)("div",{className:"stage",role:"row",children:[(0,ca.jsxs)("div",{role:"cell",children:[(0,ca.jsx)(y,{size:"\
sm",fw:550,children:r.name}),(0,ca.jsx)(y,{size:"xs",c:"dimmed",children:r.about})]}),(0,ca.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,ca.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,ca.jsx)("rect",{x:Math.min(r.from/a*1e3,
997),y:"0",width:Math.max((r.to-r.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${r.tone}`})]}),(0,ca.jsx)(y,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:_e(r.to-r.from)})]},r.name)),(0,ca.jsxs)("div",{className:"stage",role:"row",children:[(0,ca.jsx)(y,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,ca.jsx)("span",{}),(0,ca.jsx)(y,{size:"sm",fw:600,ta:"right",role:"cell",children:_e(e.timings.total)})]})]}),(0,ca.jsxs)(y,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",_e(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var Q=b(_(),1);function Uy({id:e,rows:a,close:t,open:n}){let r=Xh(e),i=a.findIndex(o=>o.id===e);return(0,Q.jsxs)(ct,{opened:!0,onClose:t,size:"xl",title:"Reques\
t",closeButtonProps:{"aria-label":"Close"},children:[(0,Q.jsx)(R,{error:r.error,title:"This log cannot be shown",retry:()=>{r.refetch()}}),r.isPending&&(0,Q.jsxs)(
C,{children:[(0,Q.jsx)(Na,{height:70,radius:"md"}),(0,Q.jsx)(Na,{height:36,radius:"md"}),(0,Q.jsx)(Na,{height:260,radius:"md"})]}),r.data&&(0,Q.jsxs)(C,{children:[
(0,Q.jsx)(Oy,{log:r.data}),(0,Q.jsx)(jx,{log:r.data,previous:a[i-1]?.id,next:i>=0?a[i+1]?.id:void 0,open:n}),(0,Q.jsxs)(jt,{defaultValue:"chat",keepMounted:!1,children:[
(0,Q.jsx)(jt.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:Dy(r.data).map(({value:o,label:l})=>(0,Q.jsx)(jt.Tab,{value:o,children:l},
o))}),Dy(r.data).map(({value:o,show:l})=>(0,Q.jsx)(jt.Panel,{value:o,children:(0,Q.jsx)(l,{log:r.data})},o))]},e)]})]})}var Hx=[{value:"chat",label:"Chat",show:Ey},
{value:"attempts",label:"Attempts",show:Cy},{value:"request",label:"Request",show:({log:e})=>(0,Q.jsx)(Ry,{part:e.request,label:"Request body"})},{value:"respon\
se",label:"Response",show:({log:e})=>(0,Q.jsx)(Ry,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:Gx},{value:"timing",label:"Tim\
ing",show:My},{value:"cost",label:"Tokens and cost",show:Ny}],Dy=e=>Hx.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==""||e.continued);function Ry({
part:e,label:a}){return e.text?(0,Q.jsxs)(C,{gap:"xs",children:[e.truncated&&(0,Q.jsx)(y,{size:"sm",c:"dimmed",children:"Long: only its beginning was kept."}),(0,Q.jsx)(
dn,{text:Sy(e.text),label:a})]}):(0,Q.jsx)(y,{size:"sm",c:"dimmed",children:"No body was kept."})}function Gx({log:e}){let a=[{name:"Request headers",pairs:e.request.
headers},{name:"Response headers",pairs:e.response.headers}];return(0,Q.jsx)(C,{children:a.map(({name:t,pairs:n})=>(0,Q.jsxs)("div",{children:[(0,Q.jsx)(y,{size:"\
sm",fw:600,mb:6,children:t}),n.length===0?(0,Q.jsx)(y,{size:"sm",c:"dimmed",children:"None were kept."}):(0,Q.jsx)(dn,{text:n.map(([r,i])=>`${r}: ${i}`).join(`
`),label:t})]},t))})}var Kx=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function jx({log:e,previous:a,next:t,open:n}){let[,r]=se(),i=ld(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>Kx.test(l))),o=()=>{let l=_d(e.request.text),c=l.filter(h=>h.role==="user"||h.role==="assistant").map(h=>({
role:h.role,content:h.text})),s=l.filter(h=>h.role==="system").map(h=>h.text).join(`
`),f=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;_y({model:f,system:s,messages:c}),r("/playground")};return(0,Q.jsxs)(
T,{gap:"xs",children:[(0,Q.jsx)(_i,{text:i,children:"Copy as curl"}),(0,Q.jsx)(_i,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.endsWith(
"/chat/completions")&&e.request.text&&!e.request.truncated&&(0,Q.jsx)(E,{variant:"default",leftSection:(0,Q.jsx)(bi,{size:16}),onClick:o,children:"Open in playg\
round"}),(0,Q.jsxs)(T,{gap:4,ml:"auto",children:[(0,Q.jsx)(E,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",children:(0,Q.jsx)(
ep,{size:16})}),(0,Q.jsx)(E,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,Q.jsx)(Wh,{size:16})})]})]})}var Ly=b(P(),1);var xd=b(P(),1);var Tr=b(_(),1),By=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],Yx=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],$f="lockgate:shortcuts",Vx=1200,zd=()=>{window.dispatchEvent(
new Event($f))};function Ff(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function qy(){let[,e]=se(),[a,t]=Eo(!1),n=(0,xd.useRef)({key:"",at:0});
return(0,xd.useEffect)(()=>{let r=i=>{if(Ff(i))return;let{key:o,at:l}=n.current,c=Date.now()-l<Vx&&By.find(s=>s.keys[0]===o&&s.keys[1]===i.key);if(n.current={key:i.
key,at:Date.now()},c&&c.to)e(c.to);else if(i.key==="?")t.open();else if(i.key==="/")document.querySelector("[data-search]")?.focus();else return;i.preventDefault()};
return window.addEventListener("keydown",r),window.addEventListener($f,t.open),()=>{window.removeEventListener("keydown",r),window.removeEventListener($f,t.open)}},
[e,t]),(0,Tr.jsx)(st,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,Tr.jsx)(C,{gap:10,children:[...Yx,
...By].map(r=>(0,Tr.jsxs)(T,{justify:"space-between",children:[(0,Tr.jsx)(y,{size:"sm",children:r.does}),(0,Tr.jsx)(T,{gap:4,children:r.keys.map(i=>(0,Tr.jsx)(Fl,
{children:i},i))})]},r.does))})})}var De=b(_(),1),Qx=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function Hy({rows:e,loading:a,density:t,chosen:n,suffix:r}){let[,i]=se();
return Zx(e,o=>document.getElementById(`log-${o}`)?.focus()),(0,De.jsx)(Ka,{label:"Logs",columns:Qx,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(o=>{let l=`/logs/${o.id}${r}`;return(0,De.jsxs)(S.Tr,{className:o.id===n?"clickable chosen":"clickable",onClick:()=>i(l),children:[(0,De.jsx)(S.Td,{children:(0,De.jsx)(
j,{id:`log-${o.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,De.jsx)(Se,{at:o.at})})}),(0,De.jsx)(S.Td,{children:(0,De.jsx)(zi,{status:o.
status,end:o.end})}),(0,De.jsxs)(S.Td,{children:[(0,De.jsx)("div",{className:"ellipsis",title:o.model,children:o.model||`${o.method} ${o.path}`}),t==="normal"&&
(0,De.jsx)(y,{size:"xs",c:"dimmed",className:"ellipsis",children:[o.credential?`@${o.credential}`:o.provider,o.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,De.jsx)(S.Td,{children:(0,De.jsx)(Xx,{metadata:o.metadata})}),(0,De.jsxs)(S.Td,{ta:"right",className:"nowrap",title:o.estimated?"Estimated: the prov\
ider reported none":void 0,children:[o.estimated&&"≈ ",Uo(o.tokensIn)," → ",Uo(o.tokensOut)]}),(0,De.jsx)(S.Td,{ta:"right",children:mt(o.cost)}),(0,De.jsx)(
S.Td,{ta:"right",children:_e(o.ms)}),(0,De.jsx)(S.Td,{className:"mono nowrap",title:o.traceId,visibleFrom:"xl",children:o.traceId.length>11?`${o.traceId.slice(0,
10)}…`:o.traceId})]},o.id)})})}function Xx({metadata:e}){let a=Object.entries(e);return(0,De.jsxs)(T,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,De.jsxs)(Xe,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,De.jsxs)(y,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function Zx(e,a){(0,Ly.useEffect)(()=>{let t=n=>{if(Ff(n)||n.key!=="j"&&n.key!=="k")return;let r=e.findIndex(o=>document.activeElement?.id===
`log-${o.id}`),i=e[n.key==="j"?Math.min(r+1,e.length-1):Math.max(r-1,0)];i&&a(i.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var ze=b(_(),1),Jx=2e3;function Ky(){let{id:e}=hi(),[a]=Vn(),[,t]=se(),[n,r]=(0,Gy.useState)(!0),[i,o]=fh({key:"lockgate-log-density",defaultValue:"normal"}),l=jh(
a),c=Math.max(0,Number(a.get("page"))||0),s=dc(l,c,n&&c===0?Jx:!1),f=s.data?.rows??[],h=s.data?.total??0,d=Math.ceil(h/l.pageSize),u=lc(l,c),w=k=>t(`/logs${lc(k,
0)}`,{replace:!0}),z=u!=="";return(0,ze.jsxs)(Ze,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,ze.jsx)(wy,{filter:l,change:w,live:n,setLive:r,density:i,setDensity:o}),s.error&&!s.data?(0,ze.jsx)(R,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&h===
0?(0,ze.jsx)(Ix,{filtered:z,everything:()=>t("/logs?range=all")}):(0,ze.jsxs)(ze.Fragment,{children:[(0,ze.jsx)(Hy,{rows:f,loading:s.isPending,density:i,chosen:e,
suffix:u}),(0,ze.jsxs)(T,{justify:"space-between",mt:"md",children:[(0,ze.jsx)(y,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${je(h)} ${h===
1?"request":"requests"}`:" "}),d>1&&(0,ze.jsx)(Pl,{total:d,value:c+1,onChange:k=>t(`/logs${lc(l,k-1)}`),size:"sm",getControlProps:k=>({"aria-label":`${k} page`})})]})]}),
e&&(0,ze.jsx)(Uy,{id:e,rows:f,close:()=>t(`/logs${u}`),open:k=>t(`/logs/${k}${u}`,{replace:!0})})]})}function Ix({filtered:e,everything:a}){return(0,ze.jsxs)(sn,
{icon:(0,ze.jsx)(fp,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,ze.jsxs)(T,{gap:"sm",children:[(0,ze.jsx)(E,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,ze.jsx)(E,{component:j,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,ze.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,ze.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,ze.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,ze.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var Gl=b(_(),1);function jy(){return(0,Gl.jsx)(Ze,{title:"Page not found",children:(0,Gl.jsx)(sn,{icon:(0,Gl.jsx)(tp,{size:26}),title:"There is nothing at this \
address",action:(0,Gl.jsx)(E,{component:j,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var Ar=b(P(),1);var Bn=b(P(),1);var ii=null;async function Yy(){if(ii&&ii.until>Date.now()+3e4)return ii.key;let e=await K("POST","/v1/profile/playground-key");return ii={key:e.key,until:new Date(
e.expires_at).getTime()},ii.key}var Pf=()=>{ii=null};async function*$x(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:r,value:i}=await t.read();
n+=r?a.decode():a.decode(i,{stream:!0});let o=n.split(/\r?\n\r?\n/);n=r?"":o.pop()??"";for(let l of o){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(r)return}}async function Vy(e,a){return rc("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function Qy(e){let a=performance.now(),t=await Vy(e,await Yy());if(t.status===401&&ii&&(Pf(),t=await Vy(e,await Yy())),!t.ok||!t.body)throw await nc(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},r=0;for await(let i of $x(t.body)){if(i==="[DONE]")break;let o=JSON.parse(i);if(o.error)throw new Error(o.error.
message??"The provider broke off the answer.");let l=o.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(r+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=o.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=r,n.totalMs=performance.now()-a,n}function Xy(e=[]){let[a,t]=(0,Bn.useState)(e),n=(0,Bn.useRef)(null);(0,Bn.useEffect)(()=>()=>n.current?.abort(),[]);let r=(0,Bn.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),i=(0,Bn.useCallback)(async(l,c)=>{let s=ic(),f={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:f}]);let h=d=>r(u=>({...u,answer:{...f,running:!1,...d}}));n.current=new AbortController;try{let d=await Qy({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map(Fx)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:u=>r(w=>({...w,content:w.content+u}))});h({outcome:d})}catch(d){d instanceof DOMException&&d.name==="AbortError"?h({stopped:!0}):
h({error:d})}},[r]),o=a[a.length-1]?.answer?.running??!1;return{turns:a,running:o,send:(l,c)=>{i([...a,{role:"user",content:l}],c)},again:l=>{i(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var Fx=({role:e,content:a})=>({role:e,content:a});var Ut=b(_(),1);function Px(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let r of t){let i=r.startsWith("@")&&r.includes("/")?r.slice(0,r.indexOf("/")):
"Models";n.set(i,[...n.get(i)??[],r])}return[...n].map(([r,i])=>({group:r,items:i.map(o=>({value:o,label:r==="Models"?o:o.slice(r.length+1)}))}))}function Zy({value:e,
change:a}){let t=ui(),n=t.data?.data.map(r=>r.id)??[];return(0,Ut.jsx)(Ee,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,Ut.jsxs)(C,{
children:[(0,Ut.jsx)(R,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,Ut.jsxs)("div",{children:[(0,Ut.jsx)(dt,{label:"Model",data:Px(
n,e.model),value:e.model,onChange:r=>a({model:r??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,Ut.jsx)(y,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,Ut.jsx)(Nr,{label:"System prompt",value:e.
system,onChange:r=>a({system:r.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,Ut.jsx)(Ud,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:r=>a({temperature:typeof r=="number"?r:""}),min:0,max:2,step:.1,decimalScale:2}),(0,Ut.jsx)(Ud,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:r=>a({maxTokens:typeof r=="number"?r:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var sa=b(_(),1);function Jy({turn:e,again:a}){let{answer:t}=e;return(0,sa.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,sa.jsxs)(T,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,sa.jsx)(y,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,sa.jsx)(ut,{text:e.content,label:"Copy text"})]}),e.content&&(0,sa.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,sa.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,sa.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,sa.jsx)(R,{error:t.error}),t&&!t.running&&(0,sa.jsx)(e3,{answer:t,again:a})]})}
function Wx(e){return Gn({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=qh({...oc,trace:e,pageSize:1},0);return Yh(await K("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function e3({answer:e,again:a}){let t=Wx(e.traceId),{outcome:n}=e,
r=n?(n.totalMs-n.firstTokenMs)/1e3:0,i=[];return e.stopped&&i.push(["","Stopped"]),n?.firstTokenMs&&i.push(["First token",_e(n.firstTokenMs)]),n&&n.tokensOut>1&&
r>0&&i.push(["Speed",`${((n.tokensOut-1)/r).toFixed(1)} tokens/s`]),t&&i.push(["Tokens",`${je(t.tokensIn)} in, ${je(t.tokensOut)} out`],["Cost",mt(t.cost)]),n?.
finish==="length"&&i.push(["","Cut at the longest answer"]),(0,sa.jsxs)(T,{gap:"md",mt:8,mih:26,className:"figures",children:[i.map(([o,l])=>(0,sa.jsxs)(y,{size:"\
xs",c:"dimmed",children:[o&&`${o} `,(0,sa.jsx)(y,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},o+l)),t&&(0,sa.jsx)(lt,{component:j,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,sa.jsx)(E,{size:"compact-xs",variant:"subtle",leftSection:(0,sa.jsx)(pc,{size:13}),onClick:a,children:"Agai\
n"})]})}var ge=b(_(),1),a3=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function Iy(){let[e]=(0,Ar.useState)(xy),a=ki(),
[t,n]=(0,Ar.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),r={...t,model:t.model||a},i=Xy(e?.messages.
slice(0,-1)),[o,l]=(0,Ar.useState)(e?.messages.at(-1)?.content??""),c=(0,Ar.useRef)(null),s=i.turns.at(-1);(0,Ar.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,i.turns.length]);let f=h=>{!h.trim()||i.running||(i.send(h.trim(),r),l(""))};return(0,ge.jsxs)(Ze,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:i.turns.length>0&&(0,ge.jsx)(E,{variant:"def\
ault",leftSection:(0,ge.jsx)(Qn,{size:16}),onClick:i.clear,children:"Clear"}),children:[(0,ge.jsxs)("div",{className:"playground",children:[(0,ge.jsxs)(Ee,{radius:"\
lg",className:"talk",children:[(0,ge.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[i.turns.length===0&&(0,ge.jsx)(
t3,{choose:f}),i.turns.map((h,d)=>(0,ge.jsx)(Jy,{turn:h,again:d===i.turns.length-1&&!i.running?()=>i.again(r):void 0},d))]}),(0,ge.jsxs)("div",{className:"compo\
ser",children:[(0,ge.jsx)(Nr,{"aria-label":"Prompt",placeholder:"Ask something",value:o,onChange:h=>l(h.currentTarget.value),onKeyDown:h=>{h.key!=="Enter"||h.shiftKey||
h.nativeEvent.isComposing||(h.preventDefault(),f(o))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,ge.jsxs)("div",{className:"composer-foot",children:[
(0,ge.jsx)(y,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),i.running?(0,ge.jsx)(E,{flex:"none",color:"red",variant:"light",leftSection:(0,ge.jsx)(
xp,{size:15}),onClick:i.stop,children:"Stop"}):(0,ge.jsx)(E,{flex:"none",leftSection:(0,ge.jsx)(vp,{size:16}),onClick:()=>f(o),disabled:!o.trim(),children:"Send"})]})]})]}),
(0,ge.jsx)(Zy,{value:r,change:h=>n({...t,...h})})]}),(0,ge.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function t3({choose:e}){return(0,ge.jsxs)("div",{className:"\
talk-start",children:[(0,ge.jsx)(Hn,{size:48,radius:"xl",variant:"light",children:(0,ge.jsx)(bi,{size:24})}),(0,ge.jsx)(y,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,ge.jsx)("div",{className:"samples",children:a3.map(a=>(0,ge.jsx)(E,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var qn=b(P(),1);var Va=b(_(),1);function n3(){let[e]=(0,qn.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,qn.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"","/setup")},[]),e}function $y({needed:e}){let a=n3(),[,t]=se(),[n,r]=(0,qn.useState)(a),[i,o]=(0,qn.useState)(
""),[l,c]=(0,qn.useState)(""),[s,f]=(0,qn.useState)(""),[h,d]=(0,qn.useState)(""),u=Ue({mutationFn:()=>K("POST",Ld,{token:n.trim(),email:i.trim(),password:h,...l.
trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.trim()}:{}}),onSuccess:async()=>{d(""),r(""),t("/"),await Promise.all([Qa(ga),pn.invalidateQueries({queryKey:[
Ld]})])}});return e?(0,Va.jsx)(Hl,{title:"Welcome to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,Va.jsx)(
"form",{onSubmit:z=>{z.preventDefault(),u.mutate()},children:(0,Va.jsxs)(C,{children:[!a&&(0,Va.jsx)(Ea,{label:"Set-up token",description:"It is in the link tha\
t the gateway printed when it started.",value:n,onChange:z=>r(z.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,Va.jsx)(Re,{label:"Emai\
l",type:"email",value:i,onChange:z=>o(z.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,Va.jsx)(id,{label:"Password",
value:h,onChange:d}),(0,Va.jsx)(Re,{label:"Your name",value:l,onChange:z=>c(z.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,Va.jsx)(Re,{label:"\
Organisation",value:s,onChange:z=>f(z.currentTarget.value),autoComplete:"organization",placeholder:"Optional"}),(0,Va.jsx)(R,{error:u.error}),(0,Va.jsx)(E,{type:"\
submit",size:"md",loading:u.isPending,disabled:!n||!i||!xo(h),children:"Create account"})]})})}):(0,Va.jsx)(Hl,{title:"Already set up",about:"This gateway has a\
n owner, so the set-up link does nothing any more.",children:(0,Va.jsx)(lt,{component:j,href:"/",children:"Go to the login"})})}var ow=b(P(),1);var Bt=b(P(),1);var ae=b(_(),1);function Py({close:e,done:a}){let t=Do(),[n,r]=(0,Bt.useState)(""),[i,o]=(0,Bt.useState)(""),[l,c]=(0,Bt.useState)(""),[s,f]=(0,Bt.useState)(""),
[h,d]=(0,Bt.useState)({}),[u,w]=(0,Bt.useState)(""),z=t.data?.data??[],k=z.find(g=>g.slug===n),p=i.trim()||k?.name||n,m=Ue({mutationFn:()=>K("POST",Or,{name:p,provider:n,
...l?{key:l}:{},...u.trim()?{custom_host:u.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(Fy(h)).length>0?{configurations:Fy(h)}:{}}),onSuccess:g=>{c(
""),Mo(),a({slug:g.data?.slug??g.slug??"",name:p,provider:n,status:"active",created_at:""})}}),v=k?.fields.some(g=>g.required&&!h[g.name]?.trim())||k?.needs_host&&
!u.trim();return(0,ae.jsxs)(tw,{title:"Add a virtual key",close:e,submit:()=>m.mutate(),action:"Add and test",busy:m.isPending,error:m.error,blocked:!k||!!v||k.
needs_key&&!l,children:[(0,ae.jsx)(R,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,ae.jsx)(Na,{height:60,radius:"md"}):(0,ae.jsx)(dt,{label:"Provider",
data:z.filter(g=>g.slug!=="local").map(g=>({value:g.slug,label:g.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:g=>{r(g??""),d({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,ae.jsx)(Re,{label:"Name",placeholder:k?.name,description:"Its slug is made from it.",value:i,onChange:g=>o(g.currentTarget.value),maxLength:100}),k?.needs_key&&
(0,ae.jsx)(ew,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:k}),k?.fields.map(g=>(0,ae.jsx)(Re,{label:g.label,value:h[g.name]??"",onChange:A=>d(
{...h,[g.name]:A.currentTarget.value}),required:g.required},g.name)),k&&(0,ae.jsx)(aw,{value:u,onChange:w,provider:k}),(0,ae.jsx)(Nr,{label:"Note",placeholder:"\
Whose account, which budget",value:s,onChange:g=>f(g.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function Wy({row:e,close:a}){let t=Do().data?.data.
find(w=>w.slug===e.provider),[n,r]=(0,Bt.useState)(e.name),[i,o]=(0,Bt.useState)(e.note??""),[l,c]=(0,Bt.useState)(""),[s,f]=(0,Bt.useState)(e.custom_host??""),
h=s.trim()!==(e.custom_host??""),d=Ue({mutationFn:()=>K("PUT",`${Or}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:i.trim(),...l?{key:l}:{},...h?{custom_host:s.
trim()}:{}}),onSuccess:()=>(c(""),a(),Mo())}),u=h&&t?.needs_key!==!1;return(0,ae.jsxs)(tw,{title:`Edit ${e.name}`,close:a,submit:()=>d.mutate(),action:"Save",busy:d.
isPending,error:d.error,blocked:!n.trim()||u&&!l,children:[(0,ae.jsx)(Re,{label:"Name",value:n,onChange:w=>r(w.currentTarget.value),required:!0,maxLength:100,"d\
ata-autofocus":!0}),t?.needs_key!==!1&&(0,ae.jsx)(ew,{label:"New API key of the provider",value:l,onChange:c,required:u,placeholder:e.masked_key??void 0,about:u?
"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,ae.jsx)(aw,{value:s,onChange:f,provider:t}),
(0,ae.jsx)(Nr,{label:"Note",value:i,onChange:w=>o(w.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function Fy(e){return Object.fromEntries(Object.entries(
e).map(([a,t])=>[a,t.trim()]).filter(([,a])=>a))}function ew({label:e,value:a,onChange:t,required:n,placeholder:r,about:i,provider:o}){return(0,ae.jsx)(Ea,{label:e,
description:i??(0,ae.jsxs)(ae.Fragment,{children:["Sealed at once with AES-256-GCM, and never shown again.",o?.docs_url&&(0,ae.jsxs)(ae.Fragment,{children:[" ",
(0,ae.jsxs)(lt,{href:o.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[o.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.
value),required:n,placeholder:r,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}})}function aw({value:e,
onChange:a,provider:t}){let n=t?.needs_host??!1;return(0,ae.jsx)(Re,{label:"Base URL",description:`${n?"Where your server answers, with its path prefix.":"Only \
for a host of your own, such as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://llm.example.org/v1",value:e,onChange:r=>a(r.currentTarget.
value),required:n})}function tw({title:e,close:a,submit:t,action:n,busy:r,error:i,blocked:o,children:l}){return(0,ae.jsx)(ct,{opened:!0,onClose:a,title:e,closeButtonProps:{
"aria-label":"Close"},children:(0,ae.jsx)("form",{onSubmit:s=>{s.preventDefault(),t()},children:(0,ae.jsxs)(C,{children:[l,(0,ae.jsx)(R,{error:i}),(0,ae.jsxs)(T,
{justify:"flex-end",className:"drawer-foot",children:[(0,ae.jsx)(E,{variant:"default",onClick:a,children:"Cancel"}),(0,ae.jsx)(E,{type:"submit",loading:r,disabled:o,
children:n})]})]})})})}var oi=b(_(),1);function nw({row:e,close:a}){let t=async()=>{await K("DELETE",`${Or}/${encodeURIComponent(e.slug)}`),await Mo()};return(0,oi.jsx)(Xn,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,oi.jsxs)(C,{gap:"xs",children:[(0,oi.jsxs)(y,{size:"sm",children:["Every request that name\
s ",(0,oi.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,oi.jsx)(y,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var te=b(_(),1),r3=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function rw({rows:e,loading:a,act:t}){let n=Do().data?.data??[],r=i=>n.find(o=>o.slug===i)?.name??i;return(0,te.jsx)(
Ka,{label:"Virtual keys",columns:r3,loading:a,minWidth:900,children:e.map(i=>(0,te.jsxs)(S.Tr,{children:[(0,te.jsxs)(S.Td,{children:[(0,te.jsx)(y,{size:"sm",fw:550,
className:"wrap",children:i.name}),(i.note||i.custom_host)&&(0,te.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:i.note||i.custom_host})]}),
(0,te.jsx)(S.Td,{children:(0,te.jsxs)(T,{gap:4,wrap:"nowrap",children:[(0,te.jsxs)("span",{className:"mono wrap",children:["@",i.slug]}),(0,te.jsx)(ut,{text:`@${i.
slug}`,label:`Copy slug of ${i.name}`})]})}),(0,te.jsx)(S.Td,{children:r(i.provider)}),(0,te.jsx)(S.Td,{className:"mono nowrap",children:i.masked_key??"None nee\
ded"}),(0,te.jsx)(S.Td,{children:(0,te.jsx)(xi,{status:i.status})}),(0,te.jsx)(S.Td,{children:(0,te.jsx)(Se,{at:i.created_at})}),(0,te.jsx)(S.Td,{children:(0,te.jsxs)(
T,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,te.jsx)(E,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"test",row:i}),"aria-label":`Test ${i.
name}`,children:"Test"}),(0,te.jsx)(i3,{row:i,act:t})]})})]},i.slug))})}function i3({row:e,act:a}){return(0,te.jsxs)(O,{children:[(0,te.jsx)(O.Target,{children:(0,te.jsx)(
Ct,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,te.jsx)(vi,{size:18})})}),(0,te.jsxs)(O.Dropdown,{children:[(0,te.jsx)(O.Item,
{leftSection:(0,te.jsx)(yi,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,te.jsx)(O.Divider,{}),(0,te.jsx)(O.Item,{color:"red",leftSection:(0,te.jsx)(
Qn,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var J=b(_(),1),o3={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
Wf=24;function iw({row:e,close:a}){let t=Gn({queryKey:["test",e.slug],queryFn:()=>K("POST",`${Or}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,J.jsx)(st,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,J.jsxs)(C,{"aria-live":"polite",children:[t.isFetching&&(0,J.jsxs)(T,{gap:"sm",mih:48,children:[(0,J.jsx)(ci,{size:18}),(0,J.jsx)(
y,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,J.jsx)(R,{error:t.error}),n&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(
Gt,{color:n.ok?"teal":"red",icon:n.ok?(0,J.jsx)(gn,{size:18}):(0,J.jsx)(Ro,{size:18}),children:n.ok?(0,J.jsxs)(J.Fragment,{children:["It works. Call it as ",(0,J.jsxs)(
"span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,J.jsx)(C,{gap:0,component:"o\
l",className:"steps",children:n.steps.map(r=>(0,J.jsx)(l3,{step:r},r.step))}),(0,J.jsx)(c3,{names:n.models??[]})]}),(0,J.jsxs)(T,{justify:"flex-end",children:[(0,J.jsx)(
E,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,J.jsx)(E,{onClick:a,children:"Done"})]})]})})}function l3({step:e}){
let a=e.ok?gn:Ro;return(0,J.jsxs)("li",{children:[(0,J.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.ok?"passed":"failed"}),
(0,J.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,J.jsx)(y,{size:"sm",fw:550,children:o3[e.step]??e.step}),(0,J.jsx)(y,{size:"sm",c:e.ok?"dimmed":"red",className:"\
wrap",children:e.message})]}),(0,J.jsx)(y,{size:"xs",c:"dimmed",className:"nowrap",children:_e(e.ms)})]})}function c3({names:e}){return e.length===0?null:(0,J.jsxs)(
"div",{children:[(0,J.jsxs)(y,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,J.jsxs)(T,{gap:6,children:[e.slice(0,Wf).
map(a=>(0,J.jsx)(Xe,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>Wf&&(0,J.jsxs)(y,{size:"xs",c:"dimmed",children:["and ",e.length-Wf,
" more"]})]})]})}var va=b(_(),1);function lw(){let{action:e}=hi(),[,a]=se(),t=Yn(),[n,r]=(0,ow.useState)(null),i=t.data?.data??[],o=()=>r(null);return(0,va.jsxs)(Ze,{title:"Virt\
ual keys",about:"Providers’ credentials, sealed. An app names one by its slug and never sees the key behind it.",actions:(0,va.jsx)(E,{component:j,href:"/virt\
ual-keys/new",leftSection:(0,va.jsx)(Yt,{size:16}),children:"Add virtual key"}),children:[(0,va.jsx)(R,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&i.length===
0&&(0,va.jsxs)(sn,{icon:(0,va.jsx)(wi,{size:26}),title:"No provider is connected yet",action:(0,va.jsx)(E,{component:j,href:"/virtual-keys/new",variant:"light",
children:"Add the first virtual key"}),children:["Paste a provider’s API key once. Then call its models as ",(0,va.jsx)("span",{className:"mono",children:"@sl\
ug/model"}),", or send"," ",(0,va.jsx)("span",{className:"mono",children:"x-portkey-virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&
(t.isPending||i.length>0)&&(0,va.jsx)(rw,{rows:i,loading:t.isPending,act:r}),e==="new"&&(0,va.jsx)(Py,{close:()=>a("/virtual-keys"),done:l=>{a("/virtual-keys"),
r({kind:"test",row:l})}}),n?.kind==="edit"&&(0,va.jsx)(Wy,{row:n.row,close:o}),n?.kind==="test"&&(0,va.jsx)(iw,{row:n.row,close:o}),n?.kind==="delete"&&(0,va.jsx)(
nw,{row:n.row,close:o})]})}var cw=()=>Th({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),eh=e=>Ah(e);function Ao(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function sw(e){Ao(()=>({opened:!0,selected:-1}),e)}function dw(e){Ao(()=>({opened:!1}),e)}function mw(e){Ao(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function uw(e,a){a.updateState(t=>({...t,selected:e}))}function s3(e,a){a.updateState(t=>({...t,listId:e}))}function kd(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let r=0;r<n.length;r+=1){let i=n[r];if(i.shadowRoot){let l=kd(e,i.shadowRoot);
if(l)return l}let o=kd(e,i);if(o)return o}return null}function Sd(e,a){let t=a.getState(),n=t.listId?kd(`#${t.listId}`):null,r=n?.querySelector("[data-selected]"),
i=n?.querySelectorAll("[data-action]")??[],o=e===-1?i.length-1:e===i.length?0:e,l=mh(o,0,i.length-1);return r?.removeAttribute("data-selected"),i[l]?.scrollIntoView(
{block:"nearest"}),i[l]?.setAttribute("data-selected","true"),uw(l,a),l}function d3(e){return Sd(e.getState().selected+1,e)}function m3(e){return Sd(e.getState().
selected-1,e)}function u3(e){let a=e.getState();(a.listId?kd(`#${a.listId} [data-selected]`):null)?.click()}function f3(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function h3(e,a){Ao(()=>({query:e}),a),Promise.resolve().then(()=>{Sd(0,a),Ao(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function p3({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var Sa={open:sw,close:dw,toggle:mw,
updateState:Ao,setSelectedAction:uw,setListId:s3,selectAction:Sd,selectNextAction:d3,selectPreviousAction:m3,triggerSelectedAction:u3,registerAction:f3,setQuery:h3,
clearSpotlightState:p3};function fw(){let e=cw();return[e,{open:()=>sw(e),close:()=>dw(e),toggle:()=>mw(e)}]}var[Td,Cr]=fw(),{open:v3,close:g3,toggle:b3}=Cr;function Ad(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[hw,kt]=dh("Spotlight component was not found in tree");var da={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var St=b(_(),1),y3={dimmedSections:!0,highlightQuery:!1},Co=ua(e=>{let{className:a,style:t,classNames:n,styles:r,id:i,description:o,label:l,leftSection:c,rightSection:s,
children:f,dimmedSections:h,highlightQuery:d,highlightColor:u,closeSpotlightOnTrigger:w,onClick:z,onMouseDown:k,keywords:p,vars:m,...v}=ma("SpotlightAction",y3,
e),g=kt(),A={classNames:n,styles:r},B=d&&typeof l=="string"?(0,St.jsx)(kh,{component:"span",highlight:g.query,color:u,...g.getStyles("actionLabel",A),children:l}):
(0,St.jsx)("span",{...g.getStyles("actionLabel",A),children:l});return(0,St.jsx)(Ht,{"data-action":!0,...g.getStyles("action",{className:a,style:t,...A}),...v,onMouseDown:N=>{
N.preventDefault(),k?.(N)},onClick:N=>{z?.(N),(w??g.closeOnActionTrigger)&&Sa.close(g.store)},tabIndex:-1,children:f||(0,St.jsxs)(St.Fragment,{children:[c&&(0,St.jsx)(
At,{component:"span",mod:{position:"left",dimmed:h},...g.getStyles("actionSection",A),children:c}),(0,St.jsxs)("span",{...g.getStyles("actionBody",A),children:[
B,(0,St.jsx)("span",{...g.getStyles("actionDescription",A),children:o})]}),s&&(0,St.jsx)(At,{component:"span",mod:{position:"right",dimmed:h},...g.getStyles("ac\
tionSection",A),children:s})]})})});Co.classes=da;Co.displayName="@mantine/spotlight/SpotlightAction";var pw=b(_(),1),Kl=ua(e=>{let{className:a,style:t,styles:n,classNames:r,label:i,children:o,...l}=ma("SpotlightActionsGroup",null,e),c=kt();return(0,pw.jsx)(At,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:r,styles:n}),...l,__vars:{"--spotlight-label":`'${i?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:o})});Kl.classes=da;Kl.displayName="@mantine/core/SpotlightActionsGroup";var vw=b(_(),1),Cd=b(P(),1),jl=ua(e=>{let{className:a,style:t,id:n,children:r,vars:i,classNames:o,styles:l,...c}=ma("SpotlightActionsList",null,e),s=kt(),f=`man\
tine-${(0,Cd.useId)().replace(/:/g,"")}`,h=n||f;return(0,Cd.useEffect)(()=>(Sa.setListId(h,s.store),()=>Sa.setListId("",s.store)),[]),(0,vw.jsx)($l.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:o,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:h,
...c,children:r})});jl.classes=da;jl.displayName="@mantine/spotlight/SpotlightActionsList";var gw=b(_(),1),Yl=ua(e=>{let{className:a,style:t,classNames:n,styles:r,...i}=ma("SpotlightEmpty",null,e),o=kt();return(0,gw.jsx)(At,{...o.getStyles("empty",{classNames:n,
styles:r,className:a,style:t}),...i})});Yl.classes=da;Yl.displayName="@mantine/spotlight/SpotlightEmpty";var bw=b(_(),1),Ed=ua(e=>{let{className:a,style:t,classNames:n,styles:r,...i}=ma("SpotlightFooter",null,e),o=kt();return(0,bw.jsx)(At,{...o.getStyles("footer",{
className:a,classNames:n,style:t,styles:r}),...i})});Ed.classes=da;Ed.displayName="@mantine/spotlight/SpotlightFooter";function yw(e,a){if(!e)return[];let t=()=>Sa.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var ah=b(_(),1),w3={size:600,yOffset:80,zIndex:Jl("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:Td,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Vl=ua(e=>{let a=ma("SpotlightRoot",w3,e),{classNames:t,className:n,style:r,styles:i,unstyled:o,vars:l,
store:c,children:s,query:f,onQueryChange:h,transitionProps:d,clearQueryOnClose:u,shortcut:w,tagsToIgnore:z,triggerOnContentEditable:k,disabled:p,onSpotlightOpen:m,
onSpotlightClose:v,forceOpened:g,closeOnActionTrigger:A,maxHeight:B,scrollable:N,attributes:M,...ke}=a,{opened:G,query:Lt}=eh(c),Md=typeof f=="string"?f:Lt,lh=ch=>{
h?.(ch),Sa.setQuery(ch,c)},Kw=bh({name:"Spotlight",classes:da,props:a,className:n,style:r,classNames:t,styles:i,unstyled:o,attributes:M}),{resolvedClassNames:jw,
resolvedStyles:Yw}=gh({classNames:t,styles:i,props:a});return ph(yw(w,c),z,k),uh(()=>{G?m?.():v?.()},[G]),p?null:(0,ah.jsx)(hw,{value:{getStyles:Kw,query:Md,setQuery:lh,
store:c,closeOnActionTrigger:A},children:(0,ah.jsx)(st,{...ke,withCloseButton:!1,opened:G||!!g,padding:0,onClose:()=>Sa.close(c),className:n,style:r,classNames:jw,
styles:Yw,attributes:M,transitionProps:{...d,onExited:()=>{u&&lh(""),Sa.clearSpotlightState({clearQuery:u},c),d?.onExited?.()}},__vars:{"--spotlight-max-height":N?
sh(B):void 0},__staticSelector:"Spotlight","data-scrollable":N||void 0,children:s})})});Vl.classes=da;Vl.displayName="@mantine/spotlight/SpotlightRoot";var ww=b(_(),1),_w=b(P(),1),_3={size:"lg"},Ql=ua(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:r,vars:i,value:o,attributes:l,...c}=ma("SpotlightSearch",_3,
e),s=kt(),f=s.getStyles("search"),[h,d]=(0,_w.useState)(!1),u=w=>{n?.(w),!h&&(w.nativeEvent.code==="ArrowDown"&&(w.preventDefault(),Sa.selectNextAction(s.store)),
w.nativeEvent.code==="ArrowUp"&&(w.preventDefault(),Sa.selectPreviousAction(s.store)),(w.nativeEvent.code==="Enter"||w.nativeEvent.code==="NumpadEnter")&&(w.preventDefault(),
Sa.triggerSelectedAction(s.store)))};return(0,ww.jsx)(yh,{...f,classNames:[{input:f.className},a],styles:[{input:f.style},t],...c,value:o??s.query,onChange:w=>{
s.setQuery(w.currentTarget.value),r?.(w)},onKeyDown:u,onCompositionStart:()=>d(!0),onCompositionEnd:()=>d(!1)})});Ql.classes=da;Ql.displayName="@mantine/spotlig\
ht/SpotlightSearch";function x3(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function z3(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function k3(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var xw=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return z3(a).forEach(r=>{r.label?.toLowerCase().includes(t)?n[0].push(r):(r.description?.toLowerCase().includes(
t)||x3(r.keywords).includes(t))&&n[1].push(r)}),k3(n.flat())};function th(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,r)=>{if(t>=a)return n;if(Ad(r)){let i=th(r.actions,a-t);n.push({group:r.group,actions:i}),
t+=i.length}else n.push(r),t+=1;return n},[])}var Ln=b(_(),1),S3={size:600,yOffset:80,limit:1/0,zIndex:Jl("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:Td,
filter:xw,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},Ta=ua(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:r,actions:i,nothingFound:o,
highlightQuery:l,limit:c,scrollAreaProps:s,...f}=ma("Spotlight",S3,e),[h,d]=hh({value:n,defaultValue:"",finalValue:"",onChange:r}),u=th(t(h,i),c).map(w=>{if(Ad(
w)){let z=w.actions.map(({id:k,...p})=>(0,Ln.jsx)(Co,{highlightQuery:l,...p},k));return(0,Ln.jsx)(Kl,{label:w.group,children:z},w.group)}return(0,Ln.jsx)(Co,{highlightQuery:l,
...w},w.id)});return(0,Ln.jsxs)(Vl,{...f,query:h,onQueryChange:d,children:[(0,Ln.jsx)(Ql,{...a}),u.length>0&&(0,Ln.jsx)(jl,{...s,children:u}),u.length===0&&o&&(0,Ln.jsx)(
Yl,{children:o})]})});Ta.classes=da;Ta.displayName="@mantine/spotlight/Spotlight";Ta.Search=Ql;Ta.ActionsList=jl;Ta.Action=Co;Ta.Empty=Yl;Ta.ActionsGroup=Kl;Ta.
Footer=Ed;Ta.Root=Vl;Ta.open=Cr.open;Ta.close=Cr.close;Ta.toggle=Cr.toggle;var Mw=b(P(),1);var qt=b(_(),1);function zw({opened:e,close:a}){let t=Dh();return(0,qt.jsx)(ct,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,qt.jsxs)(C,{children:[(0,qt.jsx)(y,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,qt.jsx)(y,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,qt.jsxs)(C,{gap:6,children:[(0,qt.jsxs)(T,{gap:"xs",children:[(0,qt.jsx)(Xe,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,qt.jsxs)(y,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,qt.jsx)(dn,{text:ld(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var fn=b(_(),1),nh=[{to:"/",name:"Getting started",about:"First request, next steps",icon:dp},{to:"/playground",name:"Playground",about:"Try a model",icon:bi},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:up},{to:"/configs",name:"Configs",about:"Where calls go",icon:vc},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:gi},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:wi}],rh=[{to:"/audit",name:"Audit log",about:"Who changed what",
icon:uc,scope:"audit_logs.list"}],Nd=(e,a)=>e.filter(({scope:t})=>!t||a.includes(t));function Sw({scopes:e,onNavigate:a}){let t=Nd(rh,e);return(0,fn.jsxs)(C,{gap:"\
lg",children:[(0,fn.jsx)(kw,{places:Nd(nh,e),onNavigate:a}),t.length>0&&(0,fn.jsxs)("div",{children:[(0,fn.jsx)(y,{size:"xs",fw:600,c:"dimmed",px:"sm",pb:6,children:"\
Organisation"}),(0,fn.jsx)(kw,{places:t,onNavigate:a})]})]})}function kw({places:e,onNavigate:a}){let[t]=se();return(0,fn.jsx)(C,{gap:2,children:e.map(({to:n,name:r,
icon:i})=>{let o=n==="/"?t==="/":t.startsWith(n);return(0,fn.jsx)(Sh,{component:j,href:n,label:r,active:o,"aria-current":o?"page":void 0,leftSection:(0,fn.jsx)(
i,{size:18,stroke:1.7}),onClick:a,style:{borderRadius:8}},n)})})}var Tw=b(P(),1);async function Od(){try{await K("DELETE",ga)}catch(e){ec.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}ih()}function ih(){
Pf(),pn.setQueryData([ga],null),pn.removeQueries({predicate:e=>e.queryKey[0]!==ga})}var Aa=b(_(),1),T3=/^[0-9a-f-]{8,}$/i;function Aw(){let[e,a]=(0,Tw.useState)(""),[,t]=se(),{setColorScheme:n}=Il(),r=To(),i=jn().data?.data??[],o=Yn().data?.data??
[],l=fi(e!=="").data?.data??[],c=Kn().data?.scopes??[],s=Nd([...nh,...rh],c).map(({to:w,name:z,about:k,icon:p})=>({id:w,label:z,description:k,leftSection:(0,Aa.jsx)(
p,{size:20,stroke:1.7}),onClick:()=>t(w)})),f=[{id:"copy-key",label:"Copy my API key",leftSection:(0,Aa.jsx)(pi,{size:20}),onClick:r},{id:"new-key",label:"Creat\
e an API key",leftSection:(0,Aa.jsx)(Yt,{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,Aa.jsx)(Yt,{size:20}),onClick:()=>t(
"/configs/new")},{id:"new-vk",label:"Add a virtual key",leftSection:(0,Aa.jsx)(Yt,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,Aa.jsx)(
hc,{size:20}),onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,Aa.jsx)(gc,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,Aa.jsx)(
fc,{size:20}),onClick:()=>{Od()}}],h=[...i.map(w=>({id:`key-${w.id}`,label:w.name,description:w.key,leftSection:(0,Aa.jsx)(gi,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(w.name)}`)})),...o.map(w=>({id:`vk-${w.slug}`,label:w.name,description:`@${w.slug}`,leftSection:(0,Aa.jsx)(wi,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(w=>({id:`config-${w.slug}`,label:w.name,description:w.slug,leftSection:(0,Aa.jsx)(vc,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${w.slug}`)}))],d=[{group:"Pages",actions:s},{group:"Actions",actions:f},{group:"Keys and configs",actions:e?h:[]}],u=e.trim();if(T3.test(u)){let w={leftSection:(0,Aa.jsx)(
cp,{size:20}),keywords:[u]};d.unshift({group:"Logs",actions:[{...w,id:"log",label:`Open log ${u}`,onClick:()=>t(`/logs/${encodeURIComponent(u)}`)},{...w,id:"tra\
ce",label:`Logs of trace ${u}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(u)}`)}]})}return(0,Aa.jsx)(Ta,{actions:d,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,Aa.jsx)(Vt,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var ne=b(_(),1);function A3(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var C3=[{value:"auto",label:"As the system",
icon:(0,ne.jsx)(ip,{size:16})},{value:"light",label:"Light",icon:(0,ne.jsx)(gc,{size:16})},{value:"dark",label:"Dark",icon:(0,ne.jsx)(hc,{size:16})}];function Cw({
session:e}){let[,a]=se(),{colorScheme:t,setColorScheme:n}=Il(),r=To(),i=di().data?.key,o=A3(e);return(0,ne.jsxs)(O,{width:280,position:"bottom-end",children:[(0,ne.jsx)(
O.Target,{children:(0,ne.jsx)(Ht,{"aria-label":`Profile menu of ${o}`,style:{borderRadius:999},children:(0,ne.jsx)(wh,{size:34,radius:"xl",color:"water",variant:"\
filled",name:o})})}),(0,ne.jsxs)(O.Dropdown,{children:[(0,ne.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,ne.jsx)(y,{size:"sm",fw:600,truncate:!0,children:o}),
(0,ne.jsx)(y,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===o?e.organisation.name:e.user.email})]}),(0,ne.jsx)(O.Divider,{}),(0,ne.jsxs)(O.Item,{leftSection:(0,ne.jsx)(
pi,{size:16}),onClick:r,children:["Copy API key",(0,ne.jsx)(y,{size:"xs",c:"dimmed",ff:i?"monospace":void 0,children:i?i.masked:"Makes your personal key"})]}),(0,ne.jsx)(
O.Divider,{}),(0,ne.jsx)(O.Label,{children:"Theme"}),C3.map(l=>(0,ne.jsx)(O.Item,{leftSection:l.icon,rightSection:t===l.value?(0,ne.jsx)(Mr,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,ne.jsx)(O.Divider,{}),(0,ne.jsx)(O.Item,{leftSection:(0,ne.jsx)(op,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,ne.jsx)(O.Item,{leftSection:(0,ne.jsx)(hp,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,ne.jsx)(O.Item,{leftSection:(0,ne.jsx)(mp,{size:16}),onClick:zd,children:"Keyboard shortcuts"}),(0,ne.jsx)(O.Divider,{}),(0,ne.jsx)(O.Item,{leftSection:(0,ne.jsx)(
fc,{size:16}),onClick:()=>{Od()},children:"Sign out"})]})]})}var Xl=b(P(),1);var Tt=b(_(),1);function Ew(){let[e,a]=(0,Xl.useState)(null);return(0,Xl.useEffect)(()=>Rh(()=>new Promise(n=>a(()=>n))),[]),e?(0,Tt.jsx)(E3,{end:n=>{a(null),e(
n)}}):null}function E3({end:e}){let[a,t]=(0,Xl.useState)(""),n=Ue({mutationFn:()=>K("POST",`${ga}/prove`,{password:a}),onSuccess:()=>(e(!0),Qa("/v1/sessions"))});
return(0,Tt.jsx)(st,{opened:!0,onClose:()=>e(!1),title:"Confirm your password",zIndex:400,closeButtonProps:{"aria-label":"Close"},children:(0,Tt.jsx)("form",{onSubmit:i=>{
i.preventDefault(),i.stopPropagation(),n.mutate()},children:(0,Tt.jsxs)(C,{children:[(0,Tt.jsx)(y,{size:"sm",children:"You entered it more than five minutes ago\
, and this needs it again."}),(0,Tt.jsx)(Ea,{label:"Password",value:a,onChange:i=>t(i.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the password"}}),(0,Tt.jsx)(R,{error:n.error}),(0,Tt.jsxs)(T,{justify:"flex-end",children:[(0,Tt.jsx)(E,{variant:"default",onClick:()=>e(
!1),children:"Cancel"}),(0,Tt.jsx)(E,{type:"submit",loading:n.isPending,disabled:!a,children:"Confirm"})]})]})})})}var Nw=b(P(),1);var Ca=b(_(),1);function Ow({session:e}){let a=ac(),t=e.workspaces.find(r=>r.id===a)??e.workspaces[0];(0,Nw.useEffect)(()=>{t&&t.id!==a&&qd(t.id)},[t,a]);let n=r=>{
qd(r),pn.resetQueries({predicate:({queryKey:[i]})=>i!==ga})};return(0,Ca.jsxs)(O,{width:300,position:"bottom-start",children:[(0,Ca.jsx)(O.Target,{children:(0,Ca.jsxs)(
Ht,{className:"switcher","aria-label":`Workspace ${t?.name??"none"} of ${e.organisation.name}: change`,children:[(0,Ca.jsx)(y,{size:"sm",truncate:!0,fw:550,span:!0,
children:t?.name??e.organisation.name}),(0,Ca.jsx)(pp,{size:15,stroke:1.7})]})}),(0,Ca.jsxs)(O.Dropdown,{children:[(0,Ca.jsx)(O.Label,{children:e.organisation.name}),
e.workspaces.map(r=>(0,Ca.jsx)(O.Item,{onClick:()=>n(r.id),rightSection:r.id===t?.id?(0,Ca.jsx)(Mr,{size:15,"aria-label":"at hand"}):null,children:(0,Ca.jsxs)(T,
{gap:"xs",wrap:"nowrap",children:[(0,Ca.jsx)(y,{size:"sm",truncate:!0,span:!0,children:r.name}),r.role&&(0,Ca.jsx)(Xe,{size:"xs",variant:"light",color:"gray",children:r.
role})]})},r.id)),e.workspaces.length===0&&(0,Ca.jsx)(O.Item,{disabled:!0,children:"You are in no workspace yet"})]})]})}var $=b(_(),1);function Dw({session:e,children:a}){let[t,n]=Eo(!1),[r,i]=Eo(!1),[o]=se(),l=o.split("/")[1];return(0,Mw.useEffect)(Mh,[l]),(0,$.jsxs)(ty,{children:[
(0,$.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,$.jsxs)(No,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{mobile:!t}},
padding:0,children:[(0,$.jsx)(No.Header,{px:"md",children:(0,$.jsxs)(T,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,$.jsxs)(T,{gap:"sm",
wrap:"nowrap",style:{minWidth:0},children:[(0,$.jsx)(_h,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,$.jsxs)(j,{href:"\
/","aria-label":"Lockgate, first page",className:"brand",children:[(0,$.jsx)(bd,{}),(0,$.jsx)(y,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),(0,$.jsx)(
Ow,{session:e})]}),(0,$.jsxs)(T,{gap:6,wrap:"nowrap",children:[(0,$.jsxs)(Ht,{className:"search-button",onClick:Cr.open,"aria-label":"Search and commands",children:[
(0,$.jsx)(Vt,{size:15}),(0,$.jsx)(y,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,$.jsx)(Fl,{size:"xs",visibleFrom:"md",
children:"Ctrl K"})]}),(0,$.jsx)(hn,{label:"Show API calls of this page",children:(0,$.jsx)(Ct,{variant:"subtle",color:"gray",size:"lg","aria-label":"Show API c\
alls of this page",onClick:i.open,children:(0,$.jsx)(ap,{size:19,stroke:1.7})})}),(0,$.jsx)(hn,{label:"Keyboard shortcuts",children:(0,$.jsx)(Ct,{variant:"subtl\
e",color:"gray",size:"lg","aria-label":"Keyboard shortcuts",onClick:zd,visibleFrom:"xs",children:(0,$.jsx)(sp,{size:19,stroke:1.7})})}),(0,$.jsx)(Cw,{session:e})]})]})}),
(0,$.jsx)(No.Navbar,{p:"sm","aria-label":"Pages",style:{overflowY:"auto"},children:(0,$.jsx)(Sw,{scopes:e.scopes,onNavigate:n.close})}),(0,$.jsx)(No.Main,{id:"m\
ain",tabIndex:-1,style:{outline:"none"},children:a})]}),(0,$.jsx)(Aw,{}),(0,$.jsx)(qy,{}),(0,$.jsx)(Ew,{}),(0,$.jsx)(zw,{opened:r,close:i.close})]})}var F=b(_(),1),N3=(0,Er.lazy)(()=>import("./config-NBN6FN3J.js").catch(()=>({default:O3})));function Rw(){let e=Kn(),a=Vh(e.data===null),[t]=se();M3();let n=e.
error??a.error;return n?(0,F.jsx)(Rd,{mih:"100vh",p:"md",children:(0,F.jsx)(R,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||
e.data===null&&a.isPending?(0,F.jsx)(Rd,{mih:"100vh",children:(0,F.jsx)(ci,{"aria-label":"Loading"})}):e.data?(0,F.jsx)(Dw,{session:e.data,children:(0,F.jsx)(oh,
{children:(0,F.jsxs)(Zh,{children:[(0,F.jsx)(Xa,{path:"/",component:ly}),(0,F.jsx)(Xa,{path:"/playground",component:Iy}),(0,F.jsx)(Xa,{path:"/logs/:id?",component:Ky}),
(0,F.jsx)(Xa,{path:"/keys/:action?",component:vy}),(0,F.jsx)(Xa,{path:"/virtual-keys/:action?",component:lw}),(0,F.jsx)(Xa,{path:"/configs",component:I1}),(0,F.jsx)(
Xa,{path:"/configs/:slug/:tab?",children:(0,F.jsx)(Er.Suspense,{fallback:(0,F.jsx)("div",{className:"page","aria-busy":"true"}),children:(0,F.jsx)(N3,{})})}),(0,F.jsx)(
Xa,{path:"/audit",component:j1}),(0,F.jsx)(Xa,{path:"/account",component:M1}),(0,F.jsx)(Xa,{path:"/setup",children:(0,F.jsx)(Hd,{to:"/"})}),(0,F.jsx)(Xa,{path:"\
/login",children:(0,F.jsx)(Hd,{to:"/"})}),(0,F.jsx)(Xa,{component:jy})]})},t.split("/")[1])}):a.data?.needed||t==="/setup"?(0,F.jsx)($y,{needed:a.data?.needed??
!1}):(0,F.jsx)(by,{})}function O3(){return(0,F.jsx)("div",{className:"page",children:(0,F.jsx)(R,{error:new Error("A part of the console is missing. The gateway\
 may have been updated."),title:"Reload this page",retry:()=>window.location.reload()})})}function M3(){let e=Eh();(0,Er.useEffect)(()=>{let a=n=>{n instanceof tc&&
n.status===401&&ih()},t=[e.getQueryCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)}),e.getMutationCache().subscribe(n=>{n.type===
"updated"&&n.action.type==="error"&&a(n.action.error)})];return()=>t.forEach(n=>n())},[e])}var oh=class extends Er.Component{state={error:null};static getDerivedStateFromError(a){
return{error:a}}render(){return this.state.error?(0,F.jsx)("div",{className:"page",children:(0,F.jsx)(R,{error:this.state.error,title:"This page broke",retry:()=>this.
setState({error:null})})}):this.props.children}};var D3=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],R3=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],U3=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],B3=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],q3=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],Uw="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",L3="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",Bw={colors:{water:D3,dark:R3,teal:U3,orange:B3,red:q3},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:Uw,fontFamilyMonospace:L3,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:Uw,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},qw=e=>{let a={};for(let t of["wate\
r","teal","orange","red","yellow","gray"]){let n=e.colors[t];n&&(a[`--mantine-color-${t}-light`]=`color-mix(in srgb, ${n[5]} 20%, transparent)`,a[`--mantine-col\
or-${t}-light-hover`]=`color-mix(in srgb, ${n[5]} 28%, transparent)`,a[`--mantine-color-${t}-light-color`]=n[2])}return{variables:{},light:{"--mantine-color-yel\
low-light-color":"#7a5200"},dark:a}};var li=b(_(),1),Lw=document.getElementById("root");Lw&&(0,Gw.createRoot)(Lw).render((0,li.jsx)(Hw.StrictMode,{children:(0,li.jsx)(vh,{theme:Bw,cssVariablesResolver:qw,
defaultColorScheme:"auto",children:(0,li.jsxs)(Nh,{client:pn,children:[(0,li.jsx)(Ch,{position:"bottom-right"}),(0,li.jsx)(Rw,{})]})})}));
